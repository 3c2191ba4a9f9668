resource "aws_elasticache_replication_group" "main" {
  description                = "sessions"
  automatic_failover_enabled = true # expect: PASS
}
