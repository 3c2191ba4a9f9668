resource "aws_iam_role_policy" "customers" {
  role = "app"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sts:AssumeRole" # expect: VIOLATION sts:AssumeRole
      Resource = "*"
    }]
  })
}
