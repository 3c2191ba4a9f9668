resource "aws_config_configuration_recorder" "narrow" {
  name = "narrow"
  recording_group {
    all_supported  = false # expect: VIOLATION
    resource_types = ["AWS::EC2::Instance"]
  }
}
