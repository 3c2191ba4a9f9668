resource "aws_iam_policy" "reader" {
  name = "reader"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" },
      { Effect = "Allow", Action = "*", Resource = "arn:aws:s3:::reports/*" },
      { Effect = "Deny", Action = "*", Resource = "*" },
    ]
  })
}
