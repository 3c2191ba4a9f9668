# expect: VIOLATION
resource "aws_docdb_cluster" "absent" {
  cluster_identifier = "catalog"
}

resource "aws_neptune_cluster" "off" {
  cluster_identifier = "graph"
  storage_encrypted  = false # expect: VIOLATION
}
