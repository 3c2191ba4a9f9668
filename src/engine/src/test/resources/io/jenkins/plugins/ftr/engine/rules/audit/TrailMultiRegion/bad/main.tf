# expect: VIOLATION
resource "aws_cloudtrail" "narrow" {
  name           = "narrow"
  s3_bucket_name = "trail"
}
