resource "aws_ami_launch_permission" "open" {
  image_id = "ami-1"
  group    = "all" # expect: VIOLATION
}

resource "aws_ec2_image_block_public_access" "off" {
  state = "unblocked" # expect: VIOLATION
}
