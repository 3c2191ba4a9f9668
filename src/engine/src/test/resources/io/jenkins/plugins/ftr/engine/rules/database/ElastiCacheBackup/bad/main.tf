# expect: VIOLATION
resource "aws_elasticache_cluster" "redis" {
  cluster_id = "sessions"
  engine     = "redis"
}
