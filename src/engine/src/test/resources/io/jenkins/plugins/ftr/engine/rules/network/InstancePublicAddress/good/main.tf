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

# The subnets decide, and are judged themselves.
resource "aws_launch_configuration" "by_subnet" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "by_subnet" {
  launch_configuration = aws_launch_configuration.by_subnet.name
  vpc_zone_identifier  = ["subnet-0a1b2c3d4e5f60718"]
  min_size             = 1
  max_size             = 2
}
