resource "aws_lambda_function" "app" {
  function_name = "app"
  environment {
    variables = {
      KEY = "AKIA2222333344445555" # expect: VIOLATION AWS access key
    }
  }
}

variable "deploy_key" {
  # expect: VIOLATION private key
  default = "-----BEGIN OPENSSH PRIVATE KEY-----"
}
