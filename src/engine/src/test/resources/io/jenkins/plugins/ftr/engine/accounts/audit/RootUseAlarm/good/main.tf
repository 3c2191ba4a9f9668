resource "aws_cloudwatch_log_metric_filter" "root" {
  name    = "root"
  pattern = "{ $.userIdentity.type = \"Root\" }"
  metric_transformation {
    name      = "RootUse" # expect: PASS
    namespace = "Audit"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "root" {
  alarm_name    = "root"
  metric_name   = "RootUse"
  alarm_actions = ["topic"]
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name    = "errors"
  pattern = "ERROR"
}
