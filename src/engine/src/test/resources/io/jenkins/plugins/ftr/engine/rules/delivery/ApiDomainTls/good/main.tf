resource "aws_apigatewayv2_domain_name" "api" {
  domain_name = "api.example.com"
  domain_name_configuration {
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2" # expect: PASS
  }
}
