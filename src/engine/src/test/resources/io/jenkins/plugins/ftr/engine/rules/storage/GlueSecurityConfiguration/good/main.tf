resource "aws_glue_security_configuration" "main" {
  name = "main"
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS" # expect: PASS
      kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:alias/glue"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS" # expect: PASS
      kms_key_arn                   = "arn:aws:kms:eu-west-1:111122223333:alias/glue"
    }
    s3_encryption {
      s3_encryption_mode = "SSE-S3" # expect: PASS
    }
  }
}

resource "aws_glue_job" "main" {
  name                   = "main"
  role_arn               = "arn:aws:iam::111122223333:role/glue"
  security_configuration = aws_glue_security_configuration.main.id # expect: PASS
  command {
    script_location = "s3://scripts/job.py"
  }
}
