resource "aws_lambda_permission" "all" {
  function_name = "app"
  action        = "lambda:*" # expect: VIOLATION lambda:*
  principal     = "s3.amazonaws.com"
}

resource "aws_lambda_permission" "code" {
  function_name = "app"
  action        = "lambda:UpdateFunctionCode" # expect: VIOLATION
  principal     = "444455556666"
}

variable "action" {
  type = string
}

resource "aws_lambda_permission" "open" {
  function_name = "app"
  action        = var.action # expect: UNKNOWN
  principal     = "444455556666"
}
