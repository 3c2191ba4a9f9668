# expect: PASS
resource "aws_backup_plan" "daily" {
  name = "daily"
}

resource "aws_backup_selection" "orders" {
  name      = "orders"
  plan_id   = aws_backup_plan.daily.id
  resources = ["arn:aws:dynamodb:eu-west-1:111122223333:table/orders"]
}
