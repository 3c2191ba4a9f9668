resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.logs.id # expect: PASS
  target_prefix = "data/"
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
