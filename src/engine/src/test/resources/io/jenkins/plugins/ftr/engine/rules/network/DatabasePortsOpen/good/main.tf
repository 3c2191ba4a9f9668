resource "aws_security_group_rule" "postgres" {
  type                     = "ingress"
  security_group_id        = "sg-1"
  from_port                = 5432
  to_port                  = 5432
  protocol                 = "tcp"
  source_security_group_id = "sg-2"
}

resource "aws_ec2_managed_prefix_list" "offices" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 1
  entry {
    cidr = "203.0.113.0/24"
  }
}

resource "aws_security_group" "by_prefix_list" {
  ingress {
    from_port       = 1434
    to_port         = 1434
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.offices.id, "pl-0123456789abcdef0"]
  }
}
