resource "aws_memorydb_acl" "app" {
  name_prefix = "app"
  user_names  = ["app"]
}

resource "aws_memorydb_cluster" "main" {
  name      = "sessions"
  node_type = "db.t4g.small"
  acl_name  = aws_memorydb_acl.app.id # expect: PASS
}
