# expect: VIOLATION
resource "aws_dms_endpoint" "absent" {
  endpoint_id   = "source"
  endpoint_type = "source"
  engine_name   = "postgres"
}

resource "aws_dms_endpoint" "off" {
  endpoint_id   = "target"
  endpoint_type = "target"
  engine_name   = "aurora"
  ssl_mode      = "none" # expect: VIOLATION
}
