resource "aws_elasticache_replication_group" "main" {
  description                = "sessions"
  at_rest_encryption_enabled = true # expect: PASS
}

resource "aws_elasticache_replication_group" "valkey" {
  description = "carts"
  engine      = "valkey" # expect: PASS
}
