resource "aws_glue_security_configuration" "half" {
  name = "half"
  encryption_configuration {
    # expect: VIOLATION cloudwatch_encryption_mode
    cloudwatch_encryption {}
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "DISABLED" # expect: VIOLATION "DISABLED"
    }
    s3_encryption {
      s3_encryption_mode = "DISABLED" # expect: VIOLATION s3_encryption_mode
    }
  }
}

# expect: VIOLATION security_configuration is not set
resource "aws_glue_job" "none" {
  name     = "none"
  role_arn = "arn:aws:iam::111122223333:role/glue"
  command {
    script_location = "s3://scripts/job.py"
  }
}

# expect: VIOLATION
resource "aws_glue_crawler" "none" {
  name          = "none"
  database_name = "data"
  role          = "arn:aws:iam::111122223333:role/glue"
}

# expect: VIOLATION
resource "aws_glue_dev_endpoint" "none" {
  name     = "none"
  role_arn = "arn:aws:iam::111122223333:role/glue"
}
