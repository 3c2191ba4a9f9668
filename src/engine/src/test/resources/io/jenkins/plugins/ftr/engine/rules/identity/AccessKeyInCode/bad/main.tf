resource "aws_iam_access_key" "ci" { # expect: VIOLATION
  user = "ci"
}
