# expect: VIOLATION log_config.cloudwatch_logs_role_arn is not set
resource "aws_appsync_graphql_api" "silent" {
  name                = "silent"
  authentication_type = "AWS_IAM"
}
