resource "aws_vpc_endpoint_service_allowed_principal" "customer" {
  vpc_endpoint_service_id = "vpce-svc-1"
  principal_arn           = "arn:aws:iam::444455556666:root"
}
