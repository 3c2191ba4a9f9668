resource "aws_redshift_parameter_group" "plain" {
  name   = "plain"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "false" # expect: VIOLATION
  }
}

resource "aws_redshift_cluster" "plain" {
  cluster_identifier           = "warehouse"
  cluster_parameter_group_name = aws_redshift_parameter_group.plain.name
}

resource "aws_redshift_cluster" "elsewhere" {
  cluster_identifier           = "other"
  cluster_parameter_group_name = "company-standard" # expect: UNKNOWN
}
