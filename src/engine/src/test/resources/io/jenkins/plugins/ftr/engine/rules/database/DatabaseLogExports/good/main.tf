resource "aws_db_instance" "main" {
  engine                          = "mysql"
  enabled_cloudwatch_logs_exports = ["audit", "error"] # expect: PASS
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "main"
}

resource "aws_docdb_cluster" "main" {
  cluster_identifier              = "main"
  enabled_cloudwatch_logs_exports = ["audit"] # expect: PASS
}

resource "aws_neptune_cluster" "main" {
  cluster_identifier             = "graph"
  enable_cloudwatch_logs_exports = ["slowquery", "audit"] # expect: PASS
}
