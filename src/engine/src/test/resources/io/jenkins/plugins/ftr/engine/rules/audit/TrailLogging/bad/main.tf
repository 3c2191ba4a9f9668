resource "aws_cloudtrail" "stopped" {
  name           = "stopped"
  enable_logging = false # expect: VIOLATION
}
