# expect: VIOLATION
resource "aws_opensearch_domain" "absent" {
  domain_name = "search"
  cluster_config {
    instance_count = 3
  }
}

# One node today; the setting is asked for whatever the size.
# expect: VIOLATION
resource "aws_opensearch_domain" "single" {
  domain_name = "small"
}
