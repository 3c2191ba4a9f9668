resource "aws_workspaces_workspace" "desk" {
  user_name                      = "jane"
  root_volume_encryption_enabled = true # expect: PASS
  user_volume_encryption_enabled = true # expect: PASS
}
