resource "aws_ami" "off" {
  name             = "base"
  root_device_name = "/dev/xvda"
  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = "snap-0123456789abcdef0"
    encrypted   = false # expect: VIOLATION
  }
}
