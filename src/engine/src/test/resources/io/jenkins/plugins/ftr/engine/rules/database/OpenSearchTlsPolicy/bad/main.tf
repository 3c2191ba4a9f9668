resource "aws_opensearch_domain" "old" {
  domain_name = "search"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: VIOLATION
  }
}

# expect: VIOLATION
resource "aws_elasticsearch_domain" "absent" {
  domain_name = "logs"
}
