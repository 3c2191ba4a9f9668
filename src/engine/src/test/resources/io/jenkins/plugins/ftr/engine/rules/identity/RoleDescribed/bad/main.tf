# expect: VIOLATION
resource "aws_iam_role" "silent" {
  name               = "silent"
  assume_role_policy = "{}"
}
