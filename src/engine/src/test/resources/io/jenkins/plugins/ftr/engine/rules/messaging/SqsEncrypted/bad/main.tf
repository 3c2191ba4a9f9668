resource "aws_sqs_queue" "off" {
  name                    = "orders"
  sqs_managed_sse_enabled = false # expect: VIOLATION
}
