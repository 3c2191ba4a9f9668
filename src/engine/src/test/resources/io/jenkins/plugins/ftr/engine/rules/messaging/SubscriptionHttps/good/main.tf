resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "shop" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "https" # expect: PASS
  endpoint  = "https://shop.example.com/orders"
}

# A queue is no web address.
resource "aws_sns_topic_subscription" "queue" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:eu-west-1:111122223333:orders"
}
