# expect: VIOLATION
resource "aws_elasticsearch_domain" "absent" {
  domain_name = "logs"
}

resource "aws_opensearch_domain" "off" {
  domain_name = "search"
  domain_endpoint_options {
    enforce_https = false # expect: VIOLATION
  }
}
