resource "aws_iam_role" "logs" {
  name               = "logs"
  assume_role_policy = "{}"
}

resource "aws_appsync_graphql_api" "main" {
  name                = "main"
  authentication_type = "AWS_IAM"
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.logs.arn # expect: PASS
    field_log_level          = "ERROR"
  }
}
