resource "aws_security_group" "files" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["172.16.0.0/12"]
  }
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
    from_port       = 636
    to_port         = 636
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.offices.id, "pl-0123456789abcdef0"]
  }
}
