# expect: VIOLATION gives no reason
# ftr:skip ec2-imdsv2-required
resource "aws_instance" "no_reason" {
  ami = "ami-1"
}

# expect: VIOLATION is no rule
# ftr:skip ec2-imds-required Typed wrong
resource "aws_instance" "unknown_rule" {
  ami = "ami-1"
}
