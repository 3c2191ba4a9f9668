# expect: VIOLATION
resource "aws_ebs_snapshot_copy" "absent" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
}

resource "aws_ami_copy" "off" {
  name      = "copy"
  encrypted = false # expect: VIOLATION
}
