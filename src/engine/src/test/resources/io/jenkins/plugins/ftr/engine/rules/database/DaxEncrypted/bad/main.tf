# expect: VIOLATION
resource "aws_dax_cluster" "absent" {
  cluster_name = "orders"
}
