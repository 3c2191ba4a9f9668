resource "aws_redshift_cluster" "main" {
  cluster_identifier = "warehouse"
  encrypted          = true # expect: PASS
}
