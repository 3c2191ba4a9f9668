resource "aws_lb" "web" {
  drop_invalid_header_fields = true # expect: PASS
}

resource "aws_lb" "net" {
  load_balancer_type = "network"
}
