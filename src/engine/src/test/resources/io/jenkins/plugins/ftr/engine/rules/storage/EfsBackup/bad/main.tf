# expect: VIOLATION
resource "aws_efs_file_system" "absent" {
  encrypted = true
}
