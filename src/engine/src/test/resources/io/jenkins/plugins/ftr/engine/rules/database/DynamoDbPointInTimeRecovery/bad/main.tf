# expect: VIOLATION
resource "aws_dynamodb_table" "absent" {
  name = "orders"
}

resource "aws_dynamodb_table" "off" {
  name = "carts"
  point_in_time_recovery {
    enabled = false # expect: VIOLATION
  }
}
