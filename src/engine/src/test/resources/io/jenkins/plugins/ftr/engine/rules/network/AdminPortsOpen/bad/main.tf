resource "aws_security_group" "inline" {
  name = "inline"
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # expect: VIOLATION SSH (22) is open to "0.0.0.0/0"
  }
  ingress {
    from_port        = 3000
    to_port          = 4000
    protocol         = "tcp"
    ipv6_cidr_blocks = ["::/0"] # expect: VIOLATION RDP
  }
}

resource "aws_security_group_rule" "all" {
  type              = "ingress"
  security_group_id = aws_security_group.inline.id
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"] # expect: VIOLATION SSH
}

resource "aws_vpc_security_group_ingress_rule" "rdp" {
  security_group_id = aws_security_group.inline.id
  ip_protocol       = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_ipv4         = "0.0.0.0/0" # expect: VIOLATION RDP
}

variable "office" {
  type = list(string)
}

resource "aws_security_group" "unresolved" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.office # expect: UNKNOWN office
  }
}

resource "aws_security_group" "as_attribute" {
  name = "as-attribute"
  ingress = [{
    description      = ""
    from_port        = 0
    to_port          = 1024
    protocol         = "TCP"
    cidr_blocks      = []
    ipv6_cidr_blocks = ["0::0/0"] # expect: VIOLATION SSH
    prefix_list_ids  = []
    security_groups  = []
    self             = false
  }]
}
