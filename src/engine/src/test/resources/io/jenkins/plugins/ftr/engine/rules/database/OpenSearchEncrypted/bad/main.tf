# expect: VIOLATION
resource "aws_opensearch_domain" "absent" {
  domain_name = "search"
}

resource "aws_elasticsearch_domain" "off" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled = false # expect: VIOLATION
  }
}
