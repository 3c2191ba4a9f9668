resource "aws_lambda_permission" "open" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "*" # expect: VIOLATION
}

resource "aws_lambda_permission" "any_source" {
  function_name = "app"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect: VIOLATION
  source_arn    = "*"
}
