resource "aws_iam_access_key" "ci" {
  user = "ci"
}

output "secret" {
  value = aws_iam_access_key.ci.secret # expect: VIOLATION
}
