resource "aws_iam_account_password_policy" "strict" {
  password_reuse_prevention = 24
}
