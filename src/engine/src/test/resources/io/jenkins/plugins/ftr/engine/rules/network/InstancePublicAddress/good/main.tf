resource "aws_instance" "app" {
  ami                         = "ami-1"
  associate_public_ip_address = false
}

variable "subnet" {
  type = string
}

resource "aws_instance" "by_subnet" {
  ami       = "ami-1"
  subnet_id = var.subnet
}

resource "aws_instance" "by_template" {
  launch_template {
    id = "lt-1"
  }
}

resource "aws_instance" "by_interface" {
  ami = "ami-1"
  network_interface {
    device_index         = 0
    network_interface_id = "eni-1"
  }
}
