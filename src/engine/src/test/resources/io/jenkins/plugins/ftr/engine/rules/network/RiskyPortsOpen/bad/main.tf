resource "aws_security_group" "files" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: VIOLATION SMB
  }
}

resource "aws_security_group_rule" "any_protocol_number" {
  type              = "ingress"
  security_group_id = "sg-1"
  protocol          = "6"
  from_port         = "634"
  to_port           = "636"
  ipv6_cidr_blocks  = ["::/0"] # expect: VIOLATION LDAP
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
  from_port         = 636
  to_port           = 636
  prefix_list_id    = aws_ec2_managed_prefix_list.everybody.id # expect: VIOLATION 0.0.0.0/0
}
