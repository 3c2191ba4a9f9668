resource "aws_instance" "app" {
  ami                         = "ami-1"
  associate_public_ip_address = true # expect: VIOLATION
}

resource "aws_launch_template" "app" {
  network_interfaces {
    associate_public_ip_address = true # expect: VIOLATION
  }
}

resource "aws_launch_configuration" "app" {
  image_id                    = "ami-1"
  associate_public_ip_address = "true" # expect: VIOLATION
}

# expect: VIOLATION default subnet
resource "aws_instance" "anywhere" {
  ami = "ami-1"
}

# expect: VIOLATION default subnet
resource "aws_launch_configuration" "by_zone" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "by_zone" {
  launch_configuration = aws_launch_configuration.by_zone.name
  availability_zones   = ["eu-west-1a", "eu-west-1b"]
  min_size             = 1
  max_size             = 2
}

# expect: VIOLATION default subnet
resource "aws_launch_template" "by_zone" {
  image_id = "ami-1"
}

resource "aws_autoscaling_group" "template_by_zone" {
  availability_zones = ["eu-west-1a"]
  min_size           = 1
  max_size           = 2
  launch_template {
    id = aws_launch_template.by_zone.id
  }
}
