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

resource "aws_ssm_parameter" "set_by_hand" {
  name  = "/app/ldap_password"
  type  = "SecureString"
  value = "INITIAL_VALUE_OVERRIDDEN"
  lifecycle {
    ignore_changes = [value]
  }
}

# A public key is for everybody.
resource "aws_ssm_parameter" "public" {
  name  = "/app/public_encryption_key"
  type  = "String"
  value = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA"
}
