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

resource "aws_docdb_cluster" "slow_statements" {
  cluster_identifier              = "documents"
  enabled_cloudwatch_logs_exports = ["profiler"] # expect: VIOLATION audit log
}

resource "aws_neptune_cluster" "slow_queries" {
  cluster_identifier             = "graph-2"
  enable_cloudwatch_logs_exports = ["slowquery"] # expect: VIOLATION audit log
}

variable "log" {
  type = string
}

resource "aws_neptune_cluster" "given" {
  cluster_identifier             = "graph-3"
  enable_cloudwatch_logs_exports = ["slowquery", var.log] # expect: UNKNOWN
}
