# expect: VIOLATION
resource "aws_default_vpc" "default" {}

# expect: VIOLATION
resource "aws_default_subnet" "a" {
  availability_zone = "eu-west-1a"
}
