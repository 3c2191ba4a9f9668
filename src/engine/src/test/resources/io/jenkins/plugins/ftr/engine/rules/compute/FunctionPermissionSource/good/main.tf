resource "aws_lambda_permission" "bucket" {
  action         = "lambda:InvokeFunction"
  function_name  = "app"
  principal      = "s3.amazonaws.com"
  source_arn     = "arn:aws:s3:::uploads"
  source_account = "111122223333"
}

resource "aws_s3_bucket" "own" {
  bucket_prefix = "own"
}

resource "aws_lambda_permission" "own_bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.own.arn
}

variable "bucket" {
  type = string
}

resource "aws_s3_bucket" "named" {
  bucket = var.bucket
}

resource "aws_s3_bucket" "literal" {
  bucket = "literal"
}

resource "aws_lambda_permission" "named_bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com" # expect: PASS
  source_arn    = "arn:aws:s3:::${var.bucket}"
}

resource "aws_lambda_permission" "literal_bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com" # expect: PASS
  source_arn    = "arn:aws:s3:::literal"
}
