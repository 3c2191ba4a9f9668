resource "aws_db_instance" "main" {
  engine              = "mysql"
  deletion_protection = true # expect: PASS
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.main.identifier
  deletion_protection = true # expect: PASS
}
