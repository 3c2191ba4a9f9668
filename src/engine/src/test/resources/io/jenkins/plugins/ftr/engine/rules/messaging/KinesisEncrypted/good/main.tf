resource "aws_kinesis_stream" "main" {
  name            = "clicks"
  encryption_type = "KMS" # expect: PASS
}
