resource "aws_cloudtrail" "without_iam" {
  name                          = "without-iam"
  s3_bucket_name                = "trail"
  is_multi_region_trail         = true
  include_global_service_events = false # expect: VIOLATION IAM
}

# The other trail leaves IAM out, so nothing records it.
resource "aws_cloudtrail" "narrow" { # expect: VIOLATION is_multi_region_trail
  name           = "narrow"
  s3_bucket_name = "trail"
}
