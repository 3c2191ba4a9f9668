# expect: VIOLATION
resource "aws_kinesis_stream" "plain" {
  name = "clicks"
}
