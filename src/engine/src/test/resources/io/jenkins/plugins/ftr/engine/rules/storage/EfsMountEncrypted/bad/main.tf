resource "aws_ecs_task_definition" "absent" {
  family                = "app"
  container_definitions = "[]"
  volume {
    name = "shared"
    # expect: VIOLATION
    efs_volume_configuration {
      file_system_id = "fs-0123456789abcdef0"
    }
  }
}
