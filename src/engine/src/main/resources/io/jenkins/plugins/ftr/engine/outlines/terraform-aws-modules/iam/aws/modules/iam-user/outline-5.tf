variable "create_user" { default = true }
variable "name" { default = null }
variable "path" { default = "/" }
variable "permissions_boundary" { default = "" }
variable "tags" { default = {} }
variable "policy_arns" { default = [] }
variable "create_iam_user_login_profile" { default = true }
variable "password_reset_required" { default = true }
variable "create_iam_access_key" { default = true }
variable "iam_access_key_status" { default = null }
variable "pgp_key" { default = "" }

resource "aws_iam_user" "this" {
  count = var.create_user ? 1 : 0

  name                 = var.name
  path                 = var.path
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_user_policy_attachment" "this" {
  for_each = { for index, arn in var.policy_arns : index => arn if var.create_user }

  user       = aws_iam_user.this[0].name
  policy_arn = each.value
}

resource "aws_iam_user_login_profile" "this" {
  count = var.create_user && var.create_iam_user_login_profile ? 1 : 0

  user                    = aws_iam_user.this[0].name
  password_reset_required = var.password_reset_required
}

resource "aws_iam_access_key" "this" {
  count = var.create_user && var.create_iam_access_key && var.pgp_key != "" ? 1 : 0

  user    = aws_iam_user.this[0].name
  pgp_key = var.pgp_key
  status  = var.iam_access_key_status
}

resource "aws_iam_access_key" "this_no_pgp" {
  count = var.create_user && var.create_iam_access_key && var.pgp_key == "" ? 1 : 0

  user    = aws_iam_user.this[0].name
  pgp_key = null
  status  = var.iam_access_key_status
}

output "iam_user_name" { value = try(aws_iam_user.this[0].name, "") }
output "iam_user_arn" { value = try(aws_iam_user.this[0].arn, "") }
