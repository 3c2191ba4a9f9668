resource "aws_ecs_task_definition" "app" {
  family = "app"
  container_definitions = jsonencode([{
    name       = "app"
    privileged = true # expect: VIOLATION
  }])
}

resource "aws_batch_job_definition" "report" {
  name = "report"
  type = "container"
  container_properties = jsonencode({
    image      = "report:1"
    privileged = true # expect: VIOLATION
  })
}
