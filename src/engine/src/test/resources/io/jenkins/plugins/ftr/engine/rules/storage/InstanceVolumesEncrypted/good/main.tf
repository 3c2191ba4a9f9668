resource "aws_instance" "app" {
  ami = "ami-1"
  root_block_device {
    encrypted = true # expect: PASS
  }
}

resource "aws_launch_template" "app" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = true
    }
  }
}
