resource "aws_acm_certificate" "site" {
  domain_name       = "www.example.com"
  validation_method = "DNS" # expect: PASS
}
