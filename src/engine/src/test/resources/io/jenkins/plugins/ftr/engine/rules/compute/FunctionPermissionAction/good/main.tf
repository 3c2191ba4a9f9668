resource "aws_lambda_permission" "url" {
  function_name          = "app"
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "444455556666"
  function_url_auth_type = "AWS_IAM"
}

# Lambda@Edge copies the function to the Regions.
resource "aws_lambda_permission" "replication" {
  function_name = "edge"
  action        = "lambda:GetFunction"
  principal     = "replicator.lambda.amazonaws.com"
}
