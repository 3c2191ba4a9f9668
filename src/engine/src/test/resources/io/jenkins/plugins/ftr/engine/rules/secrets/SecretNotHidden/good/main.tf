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

# None of these is a secret.
variable "creation_token" {
  type = string
}

variable "allow_users_to_change_password" {
  type = string
}

variable "public_api_key" {
  type = string
}
