# expect: VIOLATION
resource "aws_elb" "silent" {
  name = "web"
}

resource "aws_elb" "off" {
  name = "api"
  access_logs {
    bucket  = "logs"
    enabled = false # expect: VIOLATION
  }
}
