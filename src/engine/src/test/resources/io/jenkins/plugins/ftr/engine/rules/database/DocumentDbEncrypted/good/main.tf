resource "aws_docdb_cluster" "main" {
  cluster_identifier = "catalog"
  storage_encrypted  = true # expect: PASS
}

resource "aws_docdb_global_cluster" "main" {
  global_cluster_identifier = "catalog"
  engine                    = "docdb"
  storage_encrypted         = true # expect: PASS
}
