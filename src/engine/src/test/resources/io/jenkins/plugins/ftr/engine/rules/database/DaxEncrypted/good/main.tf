resource "aws_dax_cluster" "main" {
  cluster_name = "orders"
  server_side_encryption {
    enabled = true # expect: PASS
  }
}
