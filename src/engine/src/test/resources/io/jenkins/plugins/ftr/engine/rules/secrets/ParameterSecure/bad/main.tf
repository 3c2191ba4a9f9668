resource "aws_ssm_parameter" "plain" {
  name  = "/app/db_password"
  type  = "String" # expect: VIOLATION String
  value = "hunter22"
}

resource "aws_ssm_parameter" "literal" {
  name  = "/app/api-key"
  type  = "SecureString"
  value = "hunter22" # expect: VIOLATION plain text
}

resource "aws_ssm_parameter" "ignored" {
  name  = "/app/ldap_password"
  type  = "SecureString"
  value = "hunter22" # expect: VIOLATION
  lifecycle {
    ignore_changes = [value]
  }
}
