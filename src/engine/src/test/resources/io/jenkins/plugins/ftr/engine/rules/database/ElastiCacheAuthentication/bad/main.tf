# expect: VIOLATION
resource "aws_elasticache_replication_group" "open" {
  description                = "sessions"
  transit_encryption_enabled = true
}
