resource "aws_opensearch_domain" "vpc" {
  domain_name = "search"
  vpc_options {
    subnet_ids = ["subnet-1"] # expect: PASS
  }
  access_policies = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }]
  })
}

resource "aws_opensearch_domain" "office" {
  domain_name = "office"
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*"
      Resource  = "*"
      Condition = { IpAddress = { "aws:SourceIp" = "203.0.113.7/32" } }
    }]
  })
}
