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

resource "aws_network_acl" "numbered" {
  vpc_id = "vpc-1"
}

resource "aws_network_acl_rule" "denies_too_late" {
  network_acl_id = aws_network_acl.numbered.id
  rule_number    = 30
  rule_action    = "deny"
  protocol       = "tcp"
  cidr_block     = "0.0.0.0/0"
  from_port      = 22
  to_port        = 22
}

resource "aws_network_acl_rule" "half_the_internet" {
  network_acl_id = aws_network_acl.numbered.id
  rule_number    = 20
  rule_action    = "allow"
  protocol       = "TCP"
  cidr_block     = "128.0.0.0/1" # expect: VIOLATION SSH
  from_port      = 22
  to_port        = 22
}

variable "block" {
  type = string
}

resource "aws_network_acl_rule" "somebody" {
  network_acl_id = aws_network_acl.numbered.id
  rule_number    = 40
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = var.block # expect: UNKNOWN
}
