resource "aws_elasticache_replication_group" "main" {
  description              = "sessions"
  snapshot_retention_limit = 7 # expect: PASS
}

resource "aws_elasticache_cluster" "memcached" {
  cluster_id = "pages"
  engine     = "memcached"
}

resource "aws_elasticache_cluster" "member" {
  cluster_id           = "member"
  replication_group_id = aws_elasticache_replication_group.main.id
}
