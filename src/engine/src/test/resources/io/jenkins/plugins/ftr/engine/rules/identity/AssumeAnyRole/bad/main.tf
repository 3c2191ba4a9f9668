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

resource "aws_iam_policy" "every_role_of_everybody" {
  policy = jsonencode({
    Statement = {
      Effect   = "Allow"
      Action   = "sts:AssumeRole" # expect: VIOLATION
      Resource = "arn:aws:iam::*:role/*"
    }
  })
}
