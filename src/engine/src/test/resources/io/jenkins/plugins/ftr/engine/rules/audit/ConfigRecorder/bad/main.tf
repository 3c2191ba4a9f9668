resource "aws_config_configuration_recorder" "narrow" {
  name = "narrow"
  recording_group {
    all_supported  = false # expect: VIOLATION
    resource_types = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder" "without_iam" {
  name = "without-iam"
  recording_group {
    all_supported                 = true
    include_global_resource_types = false # expect: VIOLATION IAM
  }
}

# expect: VIOLATION IAM
resource "aws_config_configuration_recorder" "left_to_defaults" {
  name = "left-to-defaults"
}
