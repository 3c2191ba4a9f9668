resource "aws_redshift_cluster" "off" {
  cluster_identifier = "warehouse"
  encrypted          = false # expect: VIOLATION
}
