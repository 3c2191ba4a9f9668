resource "aws_db_instance" "managed" {
  engine                      = "mysql"
  manage_master_user_password = true # expect: PASS
}

data "aws_secretsmanager_secret_version" "db" {
  secret_id = "db"
}

resource "aws_db_instance" "secret" {
  engine   = "mysql"
  password = data.aws_secretsmanager_secret_version.db.secret_string # expect: PASS
}
