# expect: VIOLATION
resource "aws_vpc" "silent" {
  cidr_block = "10.0.0.0/16"
}
