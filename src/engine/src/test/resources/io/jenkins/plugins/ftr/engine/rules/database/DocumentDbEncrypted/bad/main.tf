# expect: VIOLATION
resource "aws_docdb_cluster" "absent" {
  cluster_identifier = "catalog"
}

resource "aws_neptune_cluster" "off" {
  cluster_identifier = "graph"
  storage_encrypted  = false # expect: VIOLATION
}

# expect: VIOLATION
resource "aws_docdb_global_cluster" "absent" {
  global_cluster_identifier = "catalog"
  engine                    = "docdb"
}

# A global cluster takes over the encryption of the cluster it is made from.
resource "aws_neptune_global_cluster" "made" {
  global_cluster_identifier    = "graph"
  source_db_cluster_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:graph" # expect: UNKNOWN
}

# Its source is judged itself.
resource "aws_docdb_global_cluster" "made_here" {
  global_cluster_identifier    = "made-here"
  source_db_cluster_identifier = aws_docdb_cluster.absent.arn
}
