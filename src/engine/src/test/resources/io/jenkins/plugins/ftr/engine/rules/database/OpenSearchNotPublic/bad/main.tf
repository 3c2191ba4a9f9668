resource "aws_opensearch_domain" "open" {
  domain_name = "search"
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*" # expect: VIOLATION
      Resource  = "*"
    }]
  })
}
