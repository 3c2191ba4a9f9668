# expect: PASS keys of S3
resource "aws_s3_bucket" "default" {
  bucket = "default"
}

resource "aws_s3_bucket" "kms" {
  bucket = "kms"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
  bucket = aws_s3_bucket.kms.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms" # expect: PASS KMS
    }
  }
}
