resource "aws_lambda_function" "old" {
  function_name = "old"
  runtime       = "python3.8" # expect: VIOLATION python3.8
}
