variable "rules" {
  type = string
}

resource "aws_iam_user_login_profile" "jane" {
  user = "jane"
}

resource "aws_iam_group_policy" "people" {
  group  = "people"
  policy = var.rules # expect: UNKNOWN
}
