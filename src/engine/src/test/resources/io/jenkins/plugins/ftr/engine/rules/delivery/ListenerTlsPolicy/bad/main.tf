resource "aws_lb_listener" "old" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-FS-2018-06" # expect: VIOLATION
}

# expect: VIOLATION
resource "aws_lb_listener" "absent" {
  port     = 443
  protocol = "TLS"
}
