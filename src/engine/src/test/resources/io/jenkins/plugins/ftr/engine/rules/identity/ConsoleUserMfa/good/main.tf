resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_user_login_profile" "jane" {
  user = aws_iam_user.jane.name
}

resource "aws_iam_group_policy" "require_mfa" {
  group = "people"
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:EnableMFADevice"]
      Resource  = "*"
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}
