# expect: VIOLATION multi_az is false
resource "aws_db_instance" "single" {
  engine = "mysql"
}

# expect: VIOLATION single instance
resource "aws_rds_cluster" "lonely" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster_instance" "lonely" {
  cluster_identifier = aws_rds_cluster.lonely.id
}
