# expect: VIOLATION
resource "aws_opensearch_domain" "absent" {
  domain_name = "search"
}
