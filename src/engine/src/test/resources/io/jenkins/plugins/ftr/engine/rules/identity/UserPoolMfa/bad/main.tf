resource "aws_cognito_user_pool" "off" {
  name              = "off"
  mfa_configuration = "OFF" # expect: VIOLATION
}

# expect: VIOLATION
resource "aws_cognito_user_pool" "absent" {
  name = "absent"
}
