# Written at all, the block is on.
resource "aws_elb" "web" {
  name = "web"
  access_logs { # expect: PASS
    bucket = "logs"
  }
}
