resource "aws_iam_account_password_policy" "short" {
  minimum_password_length = 8 # expect: VIOLATION 8
}

# expect: VIOLATION minimum_password_length is 6
resource "aws_iam_account_password_policy" "default" {
  require_symbols = true
}

variable "length" {
  default = 12
}

resource "aws_iam_account_password_policy" "variable" {
  minimum_password_length = var.length # expect: VIOLATION 12
}
