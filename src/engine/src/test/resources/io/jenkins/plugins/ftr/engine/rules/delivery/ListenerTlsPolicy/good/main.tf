resource "aws_lb_listener" "https" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06" # expect: PASS
}

resource "aws_lb_listener" "http" {
  port     = 80
  protocol = "HTTP"
}
