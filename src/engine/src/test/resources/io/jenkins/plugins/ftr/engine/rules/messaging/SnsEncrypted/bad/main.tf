# expect: VIOLATION
resource "aws_sns_topic" "plain" {
  name = "orders"
}
