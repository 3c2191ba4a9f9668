resource "aws_efs_file_system" "main" {
  encrypted = true # expect: PASS
}
