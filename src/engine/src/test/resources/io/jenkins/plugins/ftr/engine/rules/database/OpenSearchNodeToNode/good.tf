resource "aws_elasticsearch_domain" "main" {
  domain_name = "logs"
  node_to_node_encryption {
    enabled = true # expect: PASS
  }
}
