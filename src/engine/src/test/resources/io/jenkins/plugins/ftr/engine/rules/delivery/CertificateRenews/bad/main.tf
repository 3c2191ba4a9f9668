resource "aws_acm_certificate" "mail" {
  domain_name       = "www.example.com"
  validation_method = "EMAIL" # expect: VIOLATION
}
