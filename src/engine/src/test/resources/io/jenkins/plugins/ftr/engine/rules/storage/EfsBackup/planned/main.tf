resource "aws_backup_selection" "tagged" {
  name         = "tagged"
  plan_id      = "plan"
  iam_role_arn = "role"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

# expect: PASS aws_backup_selection.tagged
resource "aws_efs_file_system" "tagged" {
  tags = {
    backup = "daily"
  }
}

# expect: VIOLATION
resource "aws_efs_file_system" "other" {
  tags = {
    backup = "never"
  }
}
