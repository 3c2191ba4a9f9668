# ftr:skip ec2-imdsv2-required The appliance has no client for it until March.
resource "aws_instance" "appliance" {
  ami = "ami-1"
}
