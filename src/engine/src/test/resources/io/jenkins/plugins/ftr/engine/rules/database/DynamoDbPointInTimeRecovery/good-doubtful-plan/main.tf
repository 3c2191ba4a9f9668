variable "backups" {
  type = bool
}

resource "aws_backup_selection" "maybe" {
  count        = var.backups ? 1 : 0
  name         = "maybe"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = [aws_dynamodb_table.kept.arn, aws_dynamodb_table.open.arn]
}

# What the table does itself counts before a plan that may not exist.
resource "aws_dynamodb_table" "kept" {
  name         = "kept"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  point_in_time_recovery {
    enabled = true # expect: PASS
  }
}

# expect: UNKNOWN aws_backup_selection.maybe
resource "aws_dynamodb_table" "open" {
  name         = "open"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
}
