# expect: VIOLATION
resource "aws_redshift_cluster" "silent" {
  cluster_identifier = "warehouse"
}
