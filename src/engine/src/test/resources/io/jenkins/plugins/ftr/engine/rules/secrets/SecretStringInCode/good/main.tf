resource "random_password" "db" {
  length = 20
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
}

resource "aws_secretsmanager_secret_version" "generated" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = jsonencode({ username = "app", password = random_password.db.result })
}

# Somebody sets the secret by hand; what the code says is a word in its place.
resource "aws_secretsmanager_secret_version" "set_by_hand" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = "replace in console"
  lifecycle {
    ignore_changes = [secret_string]
  }
}

resource "aws_secretsmanager_secret_version" "entries_set_by_hand" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = jsonencode({ username = "app", password = "placeholder" })
  lifecycle {
    ignore_changes = all
  }
}
