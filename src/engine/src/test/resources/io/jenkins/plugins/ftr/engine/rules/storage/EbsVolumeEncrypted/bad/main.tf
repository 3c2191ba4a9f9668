# expect: VIOLATION
resource "aws_ebs_volume" "absent" {
  availability_zone = "eu-west-1a"
}

resource "aws_ebs_volume" "copy" {
  availability_zone = "eu-west-1a"
  snapshot_id       = "snap-1" # expect: UNKNOWN
}

resource "aws_ebs_encryption_by_default" "off" {
  enabled = false # expect: VIOLATION
}
