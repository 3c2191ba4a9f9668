resource "aws_mq_broker" "open" {
  broker_name         = "orders"
  publicly_accessible = true # expect: VIOLATION
}
