# expect: VIOLATION
resource "aws_cloudfront_distribution" "silent" {
  enabled = true
}
