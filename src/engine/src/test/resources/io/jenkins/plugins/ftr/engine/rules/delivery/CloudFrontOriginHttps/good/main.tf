resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    domain_name = "origin.example.com"
    origin_id   = "site"
    custom_origin_config {
      origin_protocol_policy = "https-only" # expect: PASS
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
