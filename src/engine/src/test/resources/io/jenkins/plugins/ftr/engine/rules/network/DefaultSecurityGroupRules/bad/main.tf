resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "open" {
  vpc_id = aws_vpc.main.id
  # expect: VIOLATION
  ingress {
    protocol  = "-1"
    self      = true
    from_port = 0
    to_port   = 0
  }
}

resource "aws_security_group_rule" "added" {
  type              = "ingress"
  security_group_id = aws_vpc.main.default_security_group_id # expect: VIOLATION added
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/8"]
}

resource "aws_default_security_group" "adopted" {
  vpc_id = "vpc-2"
}

resource "aws_vpc_security_group_ingress_rule" "added" {
  security_group_id = aws_default_security_group.adopted.id # expect: VIOLATION added
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/8"
}
