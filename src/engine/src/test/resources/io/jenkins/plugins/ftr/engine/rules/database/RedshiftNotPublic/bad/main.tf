resource "aws_redshift_cluster" "open" {
  cluster_identifier  = "warehouse"
  publicly_accessible = true # expect: VIOLATION
}
