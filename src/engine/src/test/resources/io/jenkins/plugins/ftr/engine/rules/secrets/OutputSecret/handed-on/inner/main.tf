resource "aws_iam_access_key" "ci" {
  user = "ci"
}

# Not shown: only the outputs of the root module are.
output "key" {
  value = aws_iam_access_key.ci.secret
}
