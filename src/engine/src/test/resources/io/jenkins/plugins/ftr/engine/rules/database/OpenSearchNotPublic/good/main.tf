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

resource "aws_elasticsearch_domain_policy" "elsewhere" {
  domain_name = "made-elsewhere"
  access_policies = jsonencode({ # expect: PASS
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "es:*"
      Resource  = "*"
    }]
  })
}
