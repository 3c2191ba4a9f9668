resource "aws_lambda_permission" "url" {
  function_name          = "app"
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "444455556666"
  function_url_auth_type = "AWS_IAM"
}
