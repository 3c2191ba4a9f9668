resource "aws_cloudfront_distribution" "site" {
  enabled = true
  logging_config {
    bucket = "logs.s3.amazonaws.com" # expect: PASS
  }
}

resource "aws_cloudfront_distribution" "v2" {
  enabled = true
}

resource "aws_cloudwatch_log_delivery_source" "v2" {
  name         = "v2"
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.v2.arn
}

resource "aws_cloudwatch_log_delivery" "v2" {
  delivery_source_name     = aws_cloudwatch_log_delivery_source.v2.name
  delivery_destination_arn = "arn:aws:logs:us-east-1:111122223333:delivery-destination:v2"
}
