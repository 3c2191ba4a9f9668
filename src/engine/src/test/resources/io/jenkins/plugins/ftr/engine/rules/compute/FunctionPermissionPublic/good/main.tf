resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::uploads"
}

resource "aws_lambda_permission" "organization" {
  action           = "lambda:InvokeFunction"
  function_name    = "app"
  principal        = "*"
  principal_org_id = "o-abcdefghij"
}

resource "aws_lambda_permission" "buckets_of_a_name" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "*" # expect: PASS
  source_arn    = "arn:aws:s3:::example-uploads-*"
}

resource "aws_lambda_permission" "topics_of_an_account" {
  action        = "lambda:InvokeFunction"
  function_name = "app"
  principal     = "*" # expect: PASS
  source_arn    = "arn:aws:sns:*:111122223333:*"
}
