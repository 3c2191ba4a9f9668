resource "aws_cloudfront_distribution" "open" {
  enabled = true
  origin {
    domain_name = "example.s3.eu-west-1.amazonaws.com" # expect: VIOLATION
    origin_id   = "site"
  }
}
