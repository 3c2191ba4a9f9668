resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com" # expect: VIOLATION
}
