resource "aws_iam_account_password_policy" "few" {
  minimum_password_length   = 14
  password_reuse_prevention = 5 # expect: VIOLATION 5
}

# expect: VIOLATION password_reuse_prevention is 0
resource "aws_iam_account_password_policy" "default" {
  minimum_password_length = 14
}
