resource "aws_cloudtrail" "without_iam" {
  name                          = "without-iam"
  s3_bucket_name                = "trail"
  is_multi_region_trail         = true
  include_global_service_events = false # expect: VIOLATION IAM
}
