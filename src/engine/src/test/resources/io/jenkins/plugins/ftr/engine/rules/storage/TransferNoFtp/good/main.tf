# expect: PASS
resource "aws_transfer_server" "default" {
  domain = "S3"
}

resource "aws_transfer_server" "encrypted" {
  endpoint_type = "VPC"
  certificate   = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"
  protocols     = ["SFTP", "FTPS"] # expect: PASS
}
