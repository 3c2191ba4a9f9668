resource "aws_s3_bucket" "inner" {
  bucket = "inner"
}

resource "aws_s3_bucket_versioning" "inner" {
  bucket = aws_s3_bucket.inner.id
  versioning_configuration {
    status = "Enabled" # expect: PASS
  }
}
