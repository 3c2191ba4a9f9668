# expect: VIOLATION
resource "aws_lb" "silent" {
  name = "web"
}

resource "aws_lb" "off" {
  name = "api"
  access_logs {
    bucket  = "logs"
    enabled = false # expect: VIOLATION
  }
}
