resource "aws_db_instance" "main" {
  engine                  = "mysql"
  backup_retention_period = 7 # expect: PASS
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.main.identifier
}

resource "aws_rds_cluster" "main" {
  engine = "aurora-mysql"
}

resource "aws_db_instance" "planned" {
  engine = "mysql"
}

resource "aws_backup_selection" "databases" {
  name         = "databases"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = [aws_db_instance.planned.arn]
}
