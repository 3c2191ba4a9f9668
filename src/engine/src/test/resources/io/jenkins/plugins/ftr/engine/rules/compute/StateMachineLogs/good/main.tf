resource "aws_sfn_state_machine" "main" {
  name       = "main"
  role_arn   = "arn:aws:iam::111122223333:role/orders"
  definition = "{}"
  logging_configuration {
    log_destination = "arn:aws:logs:eu-west-1:111122223333:log-group:orders:*"
    level           = "ALL" # expect: PASS
  }
}
