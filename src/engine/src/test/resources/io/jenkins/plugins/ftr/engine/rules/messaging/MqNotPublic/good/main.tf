# expect: PASS
resource "aws_mq_broker" "main" {
  broker_name = "orders"
}
