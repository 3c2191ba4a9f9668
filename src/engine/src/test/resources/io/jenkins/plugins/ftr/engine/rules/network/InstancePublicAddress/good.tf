resource "aws_instance" "app" {
  ami                         = "ami-1"
  associate_public_ip_address = false
}

resource "aws_instance" "by_subnet" {
  ami = "ami-1"
}
