# expect: PASS single node
resource "aws_opensearch_domain" "single" {
  domain_name = "small"
}

resource "aws_elasticsearch_domain" "main" {
  domain_name = "logs"
  node_to_node_encryption {
    enabled = true # expect: PASS
  }
}
