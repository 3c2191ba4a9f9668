resource "aws_dms_endpoint" "source" {
  endpoint_id   = "source"
  endpoint_type = "source"
  engine_name   = "mysql"
  ssl_mode      = "verify-ca" # expect: PASS
}

# S3 is always reached over TLS and knows no other mode.
resource "aws_dms_endpoint" "bucket" {
  endpoint_id   = "bucket"
  endpoint_type = "target"
  engine_name   = "s3"
}
