resource "aws_iam_role_policy_attachment" "admin" {
  role       = "app"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: VIOLATION AdministratorAccess
}

data "aws_partition" "current" {}

resource "aws_iam_group_policy_attachment" "power" {
  group      = "developers"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/PowerUserAccess" # expect: VIOLATION PowerUserAccess
}

variable "policy" {
  type = string
}

resource "aws_iam_role_policy_attachment" "unresolved" {
  role       = "app"
  policy_arn = var.policy # expect: UNKNOWN policy
}

data "aws_iam_policy" "by_arn" {
  arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "by_data_source" {
  role       = "app"
  policy_arn = data.aws_iam_policy.by_arn.arn # expect: VIOLATION AdministratorAccess
}
