# expect: VIOLATION
resource "aws_elasticache_replication_group" "single" {
  description = "sessions"
}
