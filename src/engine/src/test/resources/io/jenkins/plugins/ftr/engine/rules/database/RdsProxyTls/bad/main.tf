# expect: VIOLATION
resource "aws_db_proxy" "absent" {
  name          = "absent"
  engine_family = "MYSQL"
}
