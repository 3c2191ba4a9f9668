variable "password" {
  type      = string
  sensitive = true
}

resource "aws_ssm_parameter" "secure" {
  name  = "/app/db_password"
  type  = "SecureString"
  value = var.password
}

resource "aws_ssm_parameter" "endpoint" {
  name  = "/app/endpoint"
  type  = "String"
  value = "https://api.example.com"
}
