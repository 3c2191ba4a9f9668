resource "aws_neptune_cluster_instance" "open" {
  cluster_identifier  = "graph"
  instance_class      = "db.r6g.large"
  publicly_accessible = true # expect: VIOLATION
}
