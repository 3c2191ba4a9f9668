resource "aws_docdb_cluster" "main" {
  cluster_identifier = "catalog"
  storage_encrypted  = true # expect: PASS
}
