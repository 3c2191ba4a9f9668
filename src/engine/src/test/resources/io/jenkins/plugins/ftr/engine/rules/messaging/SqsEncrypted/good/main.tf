# expect: PASS
resource "aws_sqs_queue" "default" {
  name = "orders"
}

resource "aws_sqs_queue" "kms" {
  name              = "carts"
  kms_master_key_id = "alias/aws/sqs" # expect: PASS
}
