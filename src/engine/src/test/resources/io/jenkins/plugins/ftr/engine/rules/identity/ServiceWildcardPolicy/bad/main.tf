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

resource "aws_iam_policy" "every_bucket" {
  policy = jsonencode({
    Statement = {
      Effect    = "Allow"
      Action    = ["s3:*"] # expect: VIOLATION s3:*
      Resource  = "arn:aws:s3:::*"
      Condition = { StringEquals = { "aws:RequestedRegion" = "eu-west-1" } }
    }
  })
}

resource "aws_iam_policy" "line" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "ssm:GetParameter",
        "athena:*", # expect: VIOLATION athena:*
      ]
      Resource = "*"
    }]
  })
}
