resource "aws_efs_file_system" "main" {
  encrypted = true
}

resource "aws_efs_backup_policy" "main" {
  file_system_id = aws_efs_file_system.main.id
  backup_policy {
    status = "ENABLED" # expect: PASS
  }
}
