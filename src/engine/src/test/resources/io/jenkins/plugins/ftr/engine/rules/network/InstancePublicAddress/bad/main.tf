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
