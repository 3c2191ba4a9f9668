resource "aws_ecs_task_definition" "app" {
  family = "app"
  volume {
    name = "off"
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = "DISABLED" # expect: VIOLATION
    }
  }
}

resource "aws_ecs_task_definition" "absent" {
  family = "absent"
  volume {
    name = "shared"
    # expect: VIOLATION
    efs_volume_configuration {
      file_system_id = "fs-1"
    }
  }
}
