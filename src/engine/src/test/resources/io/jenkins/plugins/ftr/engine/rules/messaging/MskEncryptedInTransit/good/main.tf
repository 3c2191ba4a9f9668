# expect: PASS
resource "aws_msk_cluster" "main" {
  cluster_name = "events"
}
