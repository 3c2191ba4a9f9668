resource "aws_iam_user" "admin" {
  name = "Admin" # expect: VIOLATION
}

resource "aws_iam_user" "team" {
  name = "shared-deployer" # expect: VIOLATION
}
