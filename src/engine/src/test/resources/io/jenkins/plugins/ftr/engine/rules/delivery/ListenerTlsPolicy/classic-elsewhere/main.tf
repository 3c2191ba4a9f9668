# Which load balancer the policy belongs to is not in the code.
variable "name" {}

resource "aws_elb" "shop" {
  name = "shop"
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 443
    lb_protocol       = "https" # expect: UNKNOWN
  }
}

resource "aws_load_balancer_listener_policy" "shop" {
  load_balancer_name = var.name
  load_balancer_port = 443
  policy_names       = ["tls"]
}
