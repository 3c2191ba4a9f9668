# expect: PASS
resource "aws_db_instance" "default" {
  engine = "mysql"
}
