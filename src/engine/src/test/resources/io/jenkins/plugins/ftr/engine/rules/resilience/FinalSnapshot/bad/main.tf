resource "aws_db_instance" "gone" {
  engine              = "mysql"
  skip_final_snapshot = true # expect: VIOLATION
}
