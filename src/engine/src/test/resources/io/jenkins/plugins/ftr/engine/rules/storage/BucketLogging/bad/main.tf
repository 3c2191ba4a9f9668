# expect: VIOLATION
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}
