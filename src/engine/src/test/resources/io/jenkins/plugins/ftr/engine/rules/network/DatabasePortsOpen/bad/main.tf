resource "aws_security_group_rule" "postgres" {
  type              = "ingress"
  security_group_id = "sg-1"
  from_port         = 5432
  to_port           = 5432
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"] # expect: VIOLATION PostgreSQL
}

resource "aws_security_group_rule" "any_protocol_number" {
  type              = "ingress"
  security_group_id = "sg-1"
  protocol          = "6"
  from_port         = "1432"
  to_port           = "1434"
  ipv6_cidr_blocks  = ["::/0"] # expect: VIOLATION SQL Server
}

resource "aws_ec2_managed_prefix_list" "everybody" {
  name           = "everybody"
  address_family = "IPv4"
  max_entries    = 2
  entry {
    cidr = "10.0.0.0/8"
  }
  entry {
    cidr = "0.0.0.0/0"
  }
}

resource "aws_vpc_security_group_ingress_rule" "by_prefix_list" {
  security_group_id = "sg-1"
  ip_protocol       = "tcp"
  from_port         = 1434
  to_port           = 1434
  prefix_list_id    = aws_ec2_managed_prefix_list.everybody.id # expect: VIOLATION 0.0.0.0/0
}
