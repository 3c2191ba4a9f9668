resource "aws_api_gateway_domain_name" "old" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_0" # expect: VIOLATION
}

# expect: UNKNOWN
resource "aws_api_gateway_domain_name" "absent" {
  domain_name = "old.example.com"
}
