# expect: VIOLATION
resource "aws_kinesis_firehose_delivery_stream" "plain" {
  name        = "clicks"
  destination = "extended_s3"
}

resource "aws_kinesis_firehose_delivery_stream" "off" {
  name = "views"
  server_side_encryption {
    enabled = false # expect: VIOLATION
  }
}
