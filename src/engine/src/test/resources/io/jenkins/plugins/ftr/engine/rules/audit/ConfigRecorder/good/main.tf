# expect: PASS
resource "aws_config_configuration_recorder" "main" {
  name = "main"
}
