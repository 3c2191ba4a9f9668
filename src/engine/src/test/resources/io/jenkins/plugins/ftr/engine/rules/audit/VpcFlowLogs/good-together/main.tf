variable "create" {
  type = bool
}

resource "aws_vpc" "main" { # expect: PASS
  count      = var.create ? 1 : 0
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "main" {
  count        = var.create ? 1 : 0
  vpc_id       = aws_vpc.main[0].id
  traffic_type = "ALL"
}
