resource "aws_lambda_function" "app" {
  function_name = "app"
  environment {
    variables = {
      DB_PASSWORD = "hunter22" # expect: VIOLATION DB_PASSWORD
      LEVEL       = "info"
    }
  }
}

resource "aws_ecs_task_definition" "app" {
  family = "app"
  container_definitions = jsonencode([{
    name = "app"
    environment = [
      { name = "API_KEY", value = "0123456789abcdef" }, # expect: VIOLATION API_KEY
    ]
  }])
}

resource "aws_codebuild_project" "build" {
  name = "build"
  environment {
    environment_variable {
      name  = "NPM_TOKEN"
      value = "0123456789abcdef" # expect: VIOLATION NPM_TOKEN
    }
    environment_variable {
      name  = "DB_PASSWORD"
      value = "db-password"
      type  = "PARAMETER_STORE"
    }
  }
}

resource "aws_batch_job_definition" "report" {
  name = "report"
  type = "container"
  container_properties = jsonencode({
    image       = "report:1"
    environment = [{ name = "DB_PASSWORD", value = "hunter2222" }] # expect: VIOLATION DB_PASSWORD
  })
}
