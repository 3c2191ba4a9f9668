resource "aws_opensearch_domain" "main" {
  domain_name = "search"
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07" # expect: PASS
  }
}
