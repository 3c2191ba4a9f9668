resource "aws_db_instance" "main" {
  engine   = "mysql"
  multi_az = true # expect: PASS
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.main.identifier
}

# expect: PASS 2 instances
resource "aws_rds_cluster" "main" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster_instance" "main" {
  count              = 2
  cluster_identifier = aws_rds_cluster.main.id
}
