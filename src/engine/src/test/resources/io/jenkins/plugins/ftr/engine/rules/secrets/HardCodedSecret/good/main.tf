resource "aws_lambda_function" "app" {
  function_name = "app"
  environment {
    variables = {
      EXAMPLE  = "AKIAIOSFODNN7EXAMPLE"
      ENDPOINT = "https://api.example.com"
    }
  }
}
