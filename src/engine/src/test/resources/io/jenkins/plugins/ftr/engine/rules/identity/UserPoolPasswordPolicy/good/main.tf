resource "aws_cognito_user_pool" "customers" {
  name = "customers"
  password_policy {
    minimum_length = 12
  }
}

resource "aws_cognito_user_pool" "default" {
  name = "default"
}
