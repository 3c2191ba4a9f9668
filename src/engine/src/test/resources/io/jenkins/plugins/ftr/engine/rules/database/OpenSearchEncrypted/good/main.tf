resource "aws_opensearch_domain" "main" {
  domain_name = "search"
  encrypt_at_rest {
    enabled = true # expect: PASS
  }
}
