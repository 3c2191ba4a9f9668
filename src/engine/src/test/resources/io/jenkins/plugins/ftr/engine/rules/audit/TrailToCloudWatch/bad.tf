# expect: VIOLATION
resource "aws_cloudtrail" "main" {
  name = "main"
}

resource "aws_cloudtrail" "without_role" {
  name                       = "without-role"
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*" # expect: VIOLATION role
}
