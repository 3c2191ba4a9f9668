resource "aws_secretsmanager_secret_version" "literal" {
  secret_id     = "db"
  secret_string = "hunter22" # expect: VIOLATION
}

resource "aws_secretsmanager_secret_version" "json" {
  secret_id     = "db"
  secret_string = jsonencode({ username = "app", password = "hunter22" }) # expect: VIOLATION
}

# Ignoring changes does not take a secret out of the code.
resource "aws_secretsmanager_secret_version" "ignored" {
  secret_id     = "db"
  secret_string = "hunter22" # expect: VIOLATION
  lifecycle {
    ignore_changes = [secret_string]
  }
}

# Nobody else sets it: this is the password.
resource "aws_secretsmanager_secret_version" "kept" {
  secret_id     = "db"
  secret_string = "changeme" # expect: VIOLATION
}

resource "aws_secretsmanager_secret_version" "other_changes_ignored" {
  secret_id     = "db"
  secret_string = "changeme" # expect: VIOLATION
  lifecycle {
    ignore_changes = [version_stages]
  }
}
