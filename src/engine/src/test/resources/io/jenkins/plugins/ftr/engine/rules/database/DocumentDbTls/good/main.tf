# expect: PASS
resource "aws_docdb_cluster" "main" {
  cluster_identifier = "catalog"
}
