resource "aws_redshift_cluster" "main" {
  cluster_identifier = "warehouse"
}

resource "aws_redshift_logging" "main" {
  cluster_identifier = aws_redshift_cluster.main.id
  bucket_name        = "audit" # expect: PASS
}
