resource "aws_redshift_parameter_group" "tls" {
  name   = "tls"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true" # expect: PASS
  }
}

resource "aws_redshift_cluster" "main" {
  cluster_identifier           = "warehouse"
  cluster_parameter_group_name = aws_redshift_parameter_group.tls.name
}
