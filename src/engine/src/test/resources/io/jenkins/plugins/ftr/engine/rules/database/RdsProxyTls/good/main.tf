resource "aws_db_proxy" "main" {
  name          = "main"
  engine_family = "MYSQL"
  require_tls   = true # expect: PASS
}
