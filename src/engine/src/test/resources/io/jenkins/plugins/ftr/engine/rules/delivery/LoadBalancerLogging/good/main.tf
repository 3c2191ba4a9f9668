resource "aws_lb" "web" {
  name = "web"
  access_logs {
    bucket  = "logs"
    enabled = true # expect: PASS
  }
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}
