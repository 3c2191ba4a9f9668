# expect: PASS 2 instances
resource "aws_rds_cluster" "scaled" {
  cluster_identifier = "scaled"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "only" {
  cluster_identifier = aws_rds_cluster.scaled.id
  instance_class     = "db.r8g.large"
}

resource "aws_appautoscaling_target" "replicas" {
  min_capacity       = 1
  max_capacity       = 5
  resource_id        = "cluster:${aws_rds_cluster.scaled.cluster_identifier}"
  scalable_dimension = "rds:cluster:ReadReplicaCount"
  service_namespace  = "rds"
}
