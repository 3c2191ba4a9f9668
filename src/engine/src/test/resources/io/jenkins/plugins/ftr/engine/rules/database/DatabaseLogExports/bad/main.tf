# expect: VIOLATION
resource "aws_db_instance" "absent" {
  engine = "mysql"
}

resource "aws_neptune_cluster" "empty" {
  cluster_identifier             = "graph"
  enable_cloudwatch_logs_exports = [] # expect: VIOLATION
}

resource "aws_neptune_cluster" "misspelt" {
  enable_cloudwatch_logs_exports = ["audits"] # expect: VIOLATION no log
}
