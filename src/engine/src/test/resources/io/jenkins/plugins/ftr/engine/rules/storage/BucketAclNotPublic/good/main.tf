resource "aws_s3_bucket" "data" {
  bucket = "data"
  acl    = "private" # expect: PASS
}

resource "aws_s3_bucket" "ignored" {
  bucket = "ignored"
  acl    = "public-read" # expect: PASS ignores
}

resource "aws_s3_bucket_public_access_block" "ignored" {
  bucket             = aws_s3_bucket.ignored.id
  ignore_public_acls = true
}
