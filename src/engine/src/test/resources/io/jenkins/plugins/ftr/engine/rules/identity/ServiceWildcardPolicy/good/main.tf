resource "aws_iam_policy" "orders" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "dynamodb:*", Resource = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" },
      { Effect = "Allow", Action = "ec2:Describe*", Resource = "*" },
    ]
  })
}

resource "aws_iam_policy" "some_buckets" {
  policy = jsonencode({
    Statement = { Effect = "Allow", Action = ["s3:*"], Resource = ["arn:aws:s3:::app-*", "arn:aws:s3:::app-*/*"] }
  })
}
