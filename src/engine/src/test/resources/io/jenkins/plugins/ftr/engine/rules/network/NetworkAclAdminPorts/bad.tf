resource "aws_network_acl_rule" "ssh" {
  network_acl_id = "acl-1"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0" # expect: VIOLATION
  from_port      = 22
  to_port        = 22
}

resource "aws_network_acl" "rdp" {
  vpc_id = "vpc-1"
  ingress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "0.0.0.0/0" # expect: VIOLATION
    from_port  = 3389
    to_port    = 3389
  }
}
