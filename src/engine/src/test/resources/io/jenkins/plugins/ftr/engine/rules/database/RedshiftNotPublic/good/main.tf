resource "aws_redshift_cluster" "main" {
  cluster_identifier  = "warehouse"
  publicly_accessible = false # expect: PASS
}
