# expect: VIOLATION
resource "aws_elasticache_replication_group" "absent" {
  description = "sessions"
}

resource "aws_elasticache_replication_group" "off" {
  description                = "carts"
  at_rest_encryption_enabled = "false" # expect: VIOLATION
}
