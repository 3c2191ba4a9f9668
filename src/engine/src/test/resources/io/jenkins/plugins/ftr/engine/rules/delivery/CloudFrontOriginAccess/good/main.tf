resource "aws_cloudfront_origin_access_control" "site" {
  name = "site"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
  origin {
    domain_name              = "example.s3.eu-west-1.amazonaws.com"
    origin_id                = "site"
    origin_access_control_id = aws_cloudfront_origin_access_control.site.id # expect: PASS
  }
  origin {
    domain_name = "api.example.com"
    origin_id   = "api"
    custom_origin_config {
      origin_protocol_policy = "https-only"
    }
  }
}
