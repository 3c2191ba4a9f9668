# expect: VIOLATION gives no reason
# ftr:skip ec2-imdsv2-required
resource "aws_instance" "no_reason" {
  ami           = "ami-12345678"
  instance_type = "t3.micro"
}
