resource "aws_iam_role_policy" "customers" {
  role = "app"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sts:AssumeRole"
      Resource = "arn:aws:iam::*:role/ExampleProductAccess"
    }]
  })
}
