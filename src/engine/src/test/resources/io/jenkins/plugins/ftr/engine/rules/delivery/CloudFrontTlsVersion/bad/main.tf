resource "aws_cloudfront_distribution" "own" {
  enabled = true
  viewer_certificate {
    cloudfront_default_certificate = true # expect: VIOLATION
  }
}

resource "aws_cloudfront_distribution" "old" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/site"
    minimum_protocol_version = "TLSv1.1_2016" # expect: VIOLATION
  }
}
