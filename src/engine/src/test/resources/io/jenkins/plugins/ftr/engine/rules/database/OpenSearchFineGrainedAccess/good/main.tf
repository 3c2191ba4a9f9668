resource "aws_opensearch_domain" "main" {
  domain_name = "search"
  advanced_security_options {
    enabled = true # expect: PASS
  }
}
