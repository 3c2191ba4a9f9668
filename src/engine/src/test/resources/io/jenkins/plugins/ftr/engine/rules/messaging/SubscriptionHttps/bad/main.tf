variable "protocol" {
  type = string
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "plain" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "http" # expect: VIOLATION protocol is "http"
  endpoint  = "http://shop.example.com/orders"
}

resource "aws_sns_topic_subscription" "open" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = var.protocol # expect: UNKNOWN
  endpoint  = "shop.example.com/orders"
}
