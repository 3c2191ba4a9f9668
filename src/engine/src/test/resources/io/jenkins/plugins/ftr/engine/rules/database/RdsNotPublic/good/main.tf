resource "aws_db_instance" "main" {
  engine              = "mysql"
  publicly_accessible = false # expect: PASS
}

# expect: PASS
resource "aws_db_instance" "default" {
  engine = "mysql"
}
