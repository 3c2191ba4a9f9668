# expect: VIOLATION
resource "aws_elasticache_replication_group" "absent" {
  description = "sessions"
}

resource "aws_elasticache_replication_group" "migrating" {
  description                = "carts"
  transit_encryption_enabled = true
  transit_encryption_mode    = "preferred" # expect: VIOLATION
}
