# expect: PASS
resource "aws_rds_cluster" "main" {
  engine                    = "aurora-mysql"
  final_snapshot_identifier = "final"
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = aws_rds_cluster.main.id
}
