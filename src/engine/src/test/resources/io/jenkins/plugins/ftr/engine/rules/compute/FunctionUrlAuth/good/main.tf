resource "aws_lambda_function_url" "closed" {
  function_name      = "app"
  authorization_type = "AWS_IAM"
}
