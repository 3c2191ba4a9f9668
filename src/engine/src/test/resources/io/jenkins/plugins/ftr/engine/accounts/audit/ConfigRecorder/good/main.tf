# IAM is the same in every Region: one recorder of it is enough.
resource "aws_config_configuration_recorder" "ireland" {
  name = "ireland"
  recording_group {
    all_supported                 = true # expect: PASS
    include_global_resource_types = true
  }
}

# expect: PASS
resource "aws_config_configuration_recorder" "frankfurt" {
  name = "frankfurt"
}
