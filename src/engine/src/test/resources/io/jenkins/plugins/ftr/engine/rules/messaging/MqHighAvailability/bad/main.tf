# expect: VIOLATION
resource "aws_mq_broker" "single" {
  broker_name = "orders"
}
