resource "aws_subnet" "public" {
  vpc_id                  = "vpc-1"
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = true # expect: VIOLATION
}

variable "public" {
  type = bool
}

resource "aws_subnet" "unresolved" {
  vpc_id                  = "vpc-1"
  map_public_ip_on_launch = var.public # expect: UNKNOWN public
}
