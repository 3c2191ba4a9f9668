resource "aws_iam_user" "john" {
  name = "john"
}

resource "aws_iam_user_login_profile" "john" {
  user = aws_iam_user.john.name # expect: PASS asks for MFA
}

resource "aws_iam_user_policy" "john" {
  user = aws_iam_user.john.name
  policy = jsonencode({
    Statement = {
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Resource  = "arn:aws:iam::111122223333:role/admin"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }
  })
}
