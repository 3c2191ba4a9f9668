resource "aws_ecs_task_definition" "app" {
  family                = "app"
  pid_mode              = "host" # expect: VIOLATION
  container_definitions = "[]"
}
