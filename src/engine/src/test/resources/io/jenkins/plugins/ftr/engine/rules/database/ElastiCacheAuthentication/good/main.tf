variable "token" {}

resource "aws_elasticache_replication_group" "token" {
  description                = "sessions"
  transit_encryption_enabled = true
  auth_token                 = var.token # expect: PASS
}
