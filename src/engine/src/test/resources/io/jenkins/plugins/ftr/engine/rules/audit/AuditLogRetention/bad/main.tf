resource "aws_cloudwatch_log_group" "trail" {
  name              = "trail"
  retention_in_days = 30 # expect: VIOLATION
}

resource "aws_cloudtrail" "main" {
  name                       = "main"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
}
