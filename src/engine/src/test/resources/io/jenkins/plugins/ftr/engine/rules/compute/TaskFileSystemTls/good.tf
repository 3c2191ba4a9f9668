resource "aws_ecs_task_definition" "app" {
  family = "app"
  volume {
    name = "scratch"
  }
  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = "ENABLED" # expect: PASS
    }
  }
}
