resource "aws_cloudfront_distribution" "site" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/site"
    minimum_protocol_version = "TLSv1.2_2021" # expect: PASS
  }
}
