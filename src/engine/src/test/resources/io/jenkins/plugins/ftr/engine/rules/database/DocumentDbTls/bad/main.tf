resource "aws_docdb_cluster_parameter_group" "plain" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "disabled" # expect: VIOLATION
  }
}

resource "aws_docdb_cluster" "plain" {
  cluster_identifier              = "catalog"
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.plain.name
}
