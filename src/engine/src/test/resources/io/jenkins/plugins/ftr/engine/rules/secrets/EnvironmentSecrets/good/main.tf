resource "aws_lambda_function" "app" {
  function_name = "app"
  environment {
    variables = {
      DB_PASSWORD_ARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db"
      SECRET_NAME     = "db"
      TOKEN_TTL       = "3600"
    }
  }
}
