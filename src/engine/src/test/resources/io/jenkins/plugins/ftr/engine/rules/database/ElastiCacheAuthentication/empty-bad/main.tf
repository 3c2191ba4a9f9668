# An empty token or list is none.
# expect: VIOLATION
resource "aws_elasticache_replication_group" "empty" {
  replication_group_id = "cache"
  auth_token           = ""
  user_group_ids       = []
}
