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

resource "aws_lambda_permission" "any_bucket" {
  function_name = "app"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect: VIOLATION
  source_arn    = "arn:aws:s3:::*"
}

resource "aws_lambda_permission" "topics_of_any_account" {
  function_name = "app"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect: VIOLATION
  source_arn    = "arn:aws:sns:*:*:orders"
}

resource "aws_lambda_permission" "any_account" {
  function_name  = "app"
  action         = "lambda:InvokeFunction"
  principal      = "*" # expect: VIOLATION
  source_account = "*"
}

resource "aws_lambda_permission" "any_organization" {
  function_name    = "app"
  action           = "lambda:InvokeFunction"
  principal        = "*" # expect: VIOLATION
  principal_org_id = "*"
}
