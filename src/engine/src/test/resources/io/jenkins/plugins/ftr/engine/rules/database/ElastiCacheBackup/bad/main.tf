# expect: VIOLATION
resource "aws_elasticache_cluster" "redis" {
  cluster_id = "sessions"
  engine     = "redis"
}

# AWS Backup knows no caches.
# expect: VIOLATION
resource "aws_elasticache_cluster" "selected" {
  cluster_id = "selected"
  engine     = "redis"
}

resource "aws_backup_selection" "caches" {
  name         = "caches"
  plan_id      = "plan"
  iam_role_arn = "role"
  resources    = [aws_elasticache_cluster.selected.arn]
}
