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

# Everything, but only what has the tag.
resource "aws_backup_selection" "conditions" {
  name         = "conditions"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = ["*"]
  condition {
    string_equals {
      key   = "aws:ResourceTag/retention"
      value = "35-days"
    }
    string_not_equals {
      key   = "aws:ResourceTag/environment"
      value = "test"
    }
  }
}

# expect: PASS aws_backup_selection.conditions
resource "aws_efs_file_system" "meets" {
  tags = {
    retention = "35-days"
  }
}

# expect: VIOLATION
resource "aws_efs_file_system" "meets_one" {
  tags = {
    retention   = "35-days"
    environment = "test"
  }
}
