variable "acl" {
  type = string
}

resource "aws_memorydb_cluster" "open" {
  name      = "sessions"
  node_type = "db.t4g.small"
  acl_name  = "open-access" # expect: VIOLATION acl_name is "open-access"
}

resource "aws_memorydb_cluster" "undecided" {
  name      = "carts"
  node_type = "db.t4g.small"
  acl_name  = var.acl # expect: UNKNOWN
}
