resource "aws_config_configuration_recorder" "main" {
  name = "main"
}

resource "aws_config_configuration_recorder_status" "main" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = false # expect: VIOLATION
}
