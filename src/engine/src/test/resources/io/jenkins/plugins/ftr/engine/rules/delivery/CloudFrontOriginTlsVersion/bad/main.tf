resource "aws_cloudfront_distribution" "old" {
  enabled = true
  origin {
    domain_name = "origin.example.com"
    origin_id   = "site"
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1", "TLSv1.2"] # expect: VIOLATION
    }
  }
}
