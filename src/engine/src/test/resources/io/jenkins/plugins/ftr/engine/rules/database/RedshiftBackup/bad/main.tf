resource "aws_redshift_cluster" "off" {
  cluster_identifier                  = "warehouse"
  automated_snapshot_retention_period = 0 # expect: VIOLATION
}
