resource "aws_iam_account_password_policy" "weak" {
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = false # expect: VIOLATION require_symbols
}
