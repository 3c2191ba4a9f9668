resource "aws_lb_listener" "https" {
  load_balancer_arn = "lb"
  port              = 443
  protocol          = "HTTPS" # expect: PASS
  default_action {
    type             = "forward"
    target_group_arn = "web"
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = "lb"
  port              = 80
  protocol          = "HTTP" # expect: PASS redirects
  default_action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "inside" {
  internal = true
}

resource "aws_lb_listener" "inside" {
  load_balancer_arn = aws_lb.inside.arn
  port              = 80
  protocol          = "HTTP" # expect: PASS internal
  default_action {
    type             = "forward"
    target_group_arn = "web"
  }
}

resource "aws_lb_listener" "tcp" {
  load_balancer_arn = "lb"
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = "web"
  }
}
