# expect: VIOLATION
resource "aws_cloudtrail" "narrow" {
  name           = "narrow"
  s3_bucket_name = "trail"
}

resource "aws_cloudtrail" "stopped" {
  name           = "stopped"
  enable_logging = false # expect: VIOLATION
}
