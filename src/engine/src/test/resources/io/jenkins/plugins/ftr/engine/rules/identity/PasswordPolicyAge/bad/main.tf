resource "aws_iam_account_password_policy" "long" {
  max_password_age = 365 # expect: VIOLATION 365
}

# expect: VIOLATION max_password_age is 0
resource "aws_iam_account_password_policy" "never" {
  minimum_password_length = 14
}
