resource "aws_instance" "off" {
  ami = "ami-1"
  root_block_device {
    encrypted = false # expect: VIOLATION
  }
}

# expect: UNKNOWN
resource "aws_instance" "silent" {
  ami = "ami-1"
}

resource "aws_launch_template" "off" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = false # expect: VIOLATION
    }
  }
}
