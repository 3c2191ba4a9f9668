resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_group_policy_attachment" "readers" {
  group      = "readers"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_policy_attachment" "blank" {
  name       = "blank"
  groups     = ["people"]
  users      = [""]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
