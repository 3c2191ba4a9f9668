# expect: PASS
resource "aws_neptune_cluster_instance" "main" {
  cluster_identifier = "graph"
  instance_class     = "db.r6g.large"
}
