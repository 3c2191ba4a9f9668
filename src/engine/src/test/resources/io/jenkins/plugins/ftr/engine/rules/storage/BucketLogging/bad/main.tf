# expect: VIOLATION
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: VIOLATION
resource "aws_s3_bucket" "record" {
  bucket = "record"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.record.id
}
