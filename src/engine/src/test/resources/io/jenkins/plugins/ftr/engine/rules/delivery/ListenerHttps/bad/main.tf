resource "aws_lb_listener" "plain" {
  load_balancer_arn = "lb"
  port              = 80
  protocol          = "HTTP" # expect: VIOLATION
  default_action {
    type             = "forward"
    target_group_arn = "web"
  }
}
