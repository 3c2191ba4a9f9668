# expect: VIOLATION db_password
variable "db_password" {
  type = string
}

# expect: VIOLATION db_admin
variable "db_admin" {
  type = string
}

resource "aws_db_instance" "main" {
  engine   = "mysql"
  password = var.db_admin
}

variable "session_token" { # expect: VIOLATION
  type = string
}
