# expect: VIOLATION
resource "aws_opensearch_domain" "absent" {
  domain_name = "search"
  cluster_config {
    instance_count = 3
  }
}
