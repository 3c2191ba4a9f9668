resource "aws_cloudwatch_log_metric_filter" "root" {
  name    = "root"
  pattern = "{ $.userIdentity.type = \"Root\" }"
  metric_transformation {
    name      = "RootUse" # expect: VIOLATION
    namespace = "Audit"
    value     = "1"
  }
}
