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

# The domain is made elsewhere; inside a VPC such a policy is open to nobody outside.
resource "aws_opensearch_domain_policy" "elsewhere" {
  domain_name = "made-elsewhere"
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*" # expect: UNKNOWN VPC
      Resource  = "*"
    }]
  })
}
