# expect: PASS
resource "aws_memorydb_cluster" "main" {
  name      = "sessions"
  node_type = "db.t4g.small"
  acl_name  = "app"
}
