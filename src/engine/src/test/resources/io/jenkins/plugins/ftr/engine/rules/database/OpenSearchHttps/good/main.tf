resource "aws_opensearch_domain" "main" {
  domain_name = "search"
  domain_endpoint_options {
    enforce_https = true # expect: PASS
  }
}
