# expect: VIOLATION
resource "aws_fsx_openzfs_file_system" "absent" {
  deployment_type = "SINGLE_AZ_1"
}

resource "aws_fsx_windows_file_system" "off" {
  automatic_backup_retention_days = 0 # expect: VIOLATION
}
