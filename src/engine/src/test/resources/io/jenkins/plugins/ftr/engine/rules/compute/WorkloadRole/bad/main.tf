variable "key" {
  type = string
}

resource "aws_lambda_function" "app" {
  function_name = "app"
  role          = "arn:aws:iam::111122223333:role/app"
  environment {
    variables = {
      AWS_ACCESS_KEY_ID = var.key # expect: VIOLATION
      LOG_LEVEL         = "info"
    }
  }
}

resource "aws_ecs_task_definition" "app" {
  family = "app"
  container_definitions = jsonencode([{
    name = "app"
    environment = [
      { name = "AWS_SECRET_ACCESS_KEY", value = var.key }, # expect: VIOLATION
    ]
  }])
}
