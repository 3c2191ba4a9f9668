resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_user_policy_attachment" "jane" {
  user       = aws_iam_user.jane.name # expect: VIOLATION
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_user_policy" "jane" {
  user   = "jane" # expect: VIOLATION
  policy = "{}"
}

resource "aws_iam_policy_attachment" "mixed" {
  name       = "mixed"
  users      = ["jane"] # expect: VIOLATION
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
