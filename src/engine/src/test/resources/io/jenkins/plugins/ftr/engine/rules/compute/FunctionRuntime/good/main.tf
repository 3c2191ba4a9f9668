resource "aws_lambda_function" "new" {
  function_name = "new"
  runtime       = "python3.13"
}
