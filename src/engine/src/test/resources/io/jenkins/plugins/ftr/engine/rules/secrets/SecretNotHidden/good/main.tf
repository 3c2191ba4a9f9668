variable "db_password" {
  type      = string
  sensitive = true
}

variable "db_admin" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "main" {
  engine   = "mysql"
  password = var.db_admin
}
