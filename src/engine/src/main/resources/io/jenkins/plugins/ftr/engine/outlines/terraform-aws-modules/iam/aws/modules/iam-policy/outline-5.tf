variable "create_policy" { default = true }
variable "name" { default = null }
variable "path" { default = null }
variable "description" { default = "IAM Policy" }
variable "policy" { default = "" }

resource "aws_iam_policy" "policy" {
  count = var.create_policy ? 1 : 0

  name        = var.name
  path        = var.path
  description = var.description
  policy      = var.policy
}

output "arn" { value = try(aws_iam_policy.policy[0].arn, "") }
output "id" { value = try(aws_iam_policy.policy[0].id, "") }
