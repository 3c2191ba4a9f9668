# A classic load balancer without a policy uses one from 2016.
resource "aws_elb" "default" {
  name = "default"
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 443
    lb_protocol       = "https" # expect: VIOLATION no policy
  }
}

resource "aws_elb" "shop" {
  name = "shop"
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 443
    lb_protocol       = "https"
  }
}

resource "aws_load_balancer_policy" "old" {
  load_balancer_name = aws_elb.shop.name
  policy_name        = "old"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
  policy_attribute {
    name  = "Protocol-TLSv1.1"
    value = "true" # expect: VIOLATION Protocol-TLSv1.1
  }
}

resource "aws_load_balancer_listener_policy" "shop" {
  load_balancer_name = aws_elb.shop.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.old.policy_name]
}

resource "aws_load_balancer_policy" "named" {
  load_balancer_name = aws_elb.shop.name
  policy_name        = "named"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-2016-08" # expect: VIOLATION
  }
}

resource "aws_lb_ssl_negotiation_policy" "short" {
  name          = "short"
  load_balancer = aws_elb.shop.id
  lb_port       = 8443
  attribute {
    name  = "Protocol-SSLv3"
    value = "true" # expect: VIOLATION Protocol-SSLv3
  }
}
