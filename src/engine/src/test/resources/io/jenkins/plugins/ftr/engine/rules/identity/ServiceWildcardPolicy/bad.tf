resource "aws_iam_policy" "orders" {
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      # expect: VIOLATION "dynamodb:*"
      Action   = ["logs:PutLogEvents", "dynamodb:*"]
      Resource = "*"
    }]
  })
}
