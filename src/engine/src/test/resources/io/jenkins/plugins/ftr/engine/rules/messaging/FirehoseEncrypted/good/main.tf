resource "aws_kinesis_firehose_delivery_stream" "main" {
  name = "clicks"
  server_side_encryption {
    enabled = true # expect: PASS
  }
}

resource "aws_kinesis_firehose_delivery_stream" "fed" {
  name = "fed"
  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"
    role_arn           = "arn:aws:iam::111122223333:role/firehose"
  }
}
