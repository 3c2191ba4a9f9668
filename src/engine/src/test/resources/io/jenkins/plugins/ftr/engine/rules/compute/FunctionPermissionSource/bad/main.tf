resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com" # expect: VIOLATION
}

resource "aws_lambda_permission" "bucket_of_somebody" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::uploads" # expect: VIOLATION account
}

variable "bucket" {
  type = string
}

resource "aws_lambda_permission" "bucket_made_elsewhere" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::${var.bucket}" # expect: VIOLATION account
}

resource "aws_lambda_permission" "bucket_given" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com"
  source_arn    = var.bucket # expect: VIOLATION account
}
