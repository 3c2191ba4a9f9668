# expect: PASS
resource "aws_ebs_encryption_by_default" "on" {
}

# expect: PASS
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
}
