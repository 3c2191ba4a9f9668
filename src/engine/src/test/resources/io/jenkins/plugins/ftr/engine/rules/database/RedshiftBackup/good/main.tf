resource "aws_redshift_cluster" "main" {
  cluster_identifier                  = "warehouse"
  automated_snapshot_retention_period = 7 # expect: PASS
}
