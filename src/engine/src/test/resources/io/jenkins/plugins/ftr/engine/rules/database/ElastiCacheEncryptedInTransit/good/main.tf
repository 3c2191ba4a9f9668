resource "aws_elasticache_replication_group" "main" {
  description                = "sessions"
  transit_encryption_enabled = true # expect: PASS
}
