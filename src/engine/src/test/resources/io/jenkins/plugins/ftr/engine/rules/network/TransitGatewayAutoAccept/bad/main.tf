resource "aws_ec2_transit_gateway" "main" {
  auto_accept_shared_attachments = "enable" # expect: VIOLATION
}
