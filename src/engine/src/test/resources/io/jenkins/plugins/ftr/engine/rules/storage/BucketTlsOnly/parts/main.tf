resource "aws_s3_bucket" "data" {
  bucket = "data"
}

variable "prefix" {}

resource "aws_s3_bucket_policy" "data" {
  bucket = aws_s3_bucket.data.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*" # expect: VIOLATION part of the bucket
      Resource  = [aws_s3_bucket.data.arn, "${aws_s3_bucket.data.arn}/public/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "prefixed" {
  bucket = "prefixed"
}

resource "aws_s3_bucket_policy" "prefixed" {
  bucket = aws_s3_bucket.prefixed.id
  policy = jsonencode({
    Statement = [{ # expect: UNKNOWN
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "${aws_s3_bucket.prefixed.arn}/${var.prefix}*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
