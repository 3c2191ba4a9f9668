resource "aws_db_instance" "main" {
  engine            = "mysql"
  storage_encrypted = true # expect: PASS
}

resource "aws_rds_cluster" "serverless" {
  engine_mode = "serverless" # expect: PASS
}

resource "aws_rds_cluster" "main" {
  engine            = "aurora-postgresql"
  storage_encrypted = true
}

resource "aws_rds_cluster_instance" "main" {
  cluster_identifier = aws_rds_cluster.main.id
  engine             = aws_rds_cluster.main.engine
}
