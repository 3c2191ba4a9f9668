resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_user_login_profile" "jane" {
  user = aws_iam_user.jane.name # expect: VIOLATION
}

# Denies those who do have a second factor.
resource "aws_iam_group_policy" "inverted" {
  group = "people"
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Action    = "*"
      Resource  = "*"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_user" "half" {
  name = "half"
}

resource "aws_iam_user_login_profile" "half" {
  user = aws_iam_user.half.name # expect: VIOLATION
}

resource "aws_iam_user_policy" "half" {
  user = aws_iam_user.half.name
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Resource  = "arn:aws:iam::111122223333:role/admin"
        Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
      },
      { Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" }
    ]
  })
}
