resource "aws_cloudfront_distribution" "plain" {
  enabled = true
  origin {
    domain_name = "origin.example.com"
    origin_id   = "site"
    custom_origin_config {
      origin_protocol_policy = "http-only" # expect: VIOLATION
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
