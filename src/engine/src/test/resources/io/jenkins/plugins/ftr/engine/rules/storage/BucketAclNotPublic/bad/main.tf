resource "aws_s3_bucket" "open" {
  bucket = "open"
  acl    = "public-read" # expect: VIOLATION
}

resource "aws_s3_bucket" "apart" {
  bucket = "apart"
}

resource "aws_s3_bucket_acl" "apart" {
  bucket = aws_s3_bucket.apart.id
  acl    = "authenticated-read" # expect: VIOLATION
}
