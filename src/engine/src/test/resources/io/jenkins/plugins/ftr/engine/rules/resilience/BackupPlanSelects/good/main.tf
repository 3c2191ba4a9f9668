# expect: PASS
resource "aws_backup_plan" "daily" {
  name = "daily"
}

resource "aws_backup_selection" "all" {
  name      = "all"
  plan_id   = aws_backup_plan.daily.id
  resources = ["*"]
}
