resource "aws_lambda_permission" "open" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "*" # expect: VIOLATION
}
