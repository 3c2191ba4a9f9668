# expect: VIOLATION root_volume_encryption_enabled
resource "aws_workspaces_workspace" "absent" {
  user_name = "jane"
}

resource "aws_workspaces_workspace" "half" {
  user_name                      = "jane"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = false # expect: VIOLATION
}
