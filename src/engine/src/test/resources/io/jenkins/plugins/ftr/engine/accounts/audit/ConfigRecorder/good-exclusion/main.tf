resource "aws_config_configuration_recorder" "main" {
  name = "main"
  recording_group {
    all_supported = false
    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::NetworkInterface"]
    }
    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES" # expect: PASS
    }
  }
}
