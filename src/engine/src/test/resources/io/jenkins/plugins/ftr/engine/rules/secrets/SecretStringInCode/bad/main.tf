resource "aws_secretsmanager_secret_version" "literal" {
  secret_id     = "db"
  secret_string = "hunter22" # expect: VIOLATION
}

resource "aws_secretsmanager_secret_version" "json" {
  secret_id     = "db"
  secret_string = jsonencode({ username = "app", password = "hunter22" }) # expect: VIOLATION
}
