# expect: VIOLATION logging_configuration.level is "OFF"
resource "aws_sfn_state_machine" "silent" {
  name       = "silent"
  role_arn   = "arn:aws:iam::111122223333:role/orders"
  definition = "{}"
}

resource "aws_sfn_state_machine" "off" {
  name       = "off"
  role_arn   = "arn:aws:iam::111122223333:role/orders"
  definition = "{}"
  logging_configuration {
    level = "OFF" # expect: VIOLATION logging_configuration.level is "OFF"
  }
}
