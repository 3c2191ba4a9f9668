# expect: VIOLATION
resource "aws_cloudfront_distribution" "bare" {
  enabled = true
}
