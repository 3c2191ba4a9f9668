# expect: VIOLATION
resource "aws_backup_plan" "empty" {
  name = "empty"
}
