variable "backups" {
  type = bool
}

variable "left_out" {
  type = list(string)
}

resource "aws_backup_selection" "maybe" {
  count        = var.backups ? 1 : 0
  name         = "maybe"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = [aws_efs_file_system.maybe.arn, aws_efs_file_system.sure.arn]
}

# expect: UNKNOWN only if that is created
resource "aws_efs_file_system" "maybe" {
  creation_token = "maybe"
}

# expect: PASS
resource "aws_efs_file_system" "sure" {
  creation_token = "sure"
}

resource "aws_backup_selection" "sure" {
  name         = "sure"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = [aws_efs_file_system.sure.arn]
}

# What hangs on the same count exists together.

# expect: PASS aws_backup_selection.together
resource "aws_efs_file_system" "together" {
  count          = var.backups ? 1 : 0
  creation_token = "together"
}

resource "aws_backup_selection" "together" {
  count        = var.backups ? 1 : 0
  name         = "together"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = [aws_efs_file_system.together[0].arn]
}

resource "aws_backup_selection" "undecided" {
  name          = "undecided"
  plan_id       = "plan"
  iam_role_arn  = "role"
  resources     = [aws_efs_file_system.undecided.arn]
  not_resources = var.left_out
}

# expect: UNKNOWN
resource "aws_efs_file_system" "undecided" {
  creation_token = "undecided"
}
