variable "create" { default = true }
variable "create_repository" { default = true }
variable "repository_type" { default = "private" }
variable "repository_name" { default = "" }
variable "repository_image_tag_mutability" { default = "IMMUTABLE" }
variable "repository_encryption_type" { default = null }
variable "repository_kms_key" { default = null }
variable "repository_image_scan_on_push" { default = true }
variable "attach_repository_policy" { default = true }
variable "create_repository_policy" { default = true }
variable "repository_policy" { default = null }
variable "repository_read_access_arns" { default = [] }
variable "repository_read_write_access_arns" { default = [] }
variable "repository_policy_statements" { default = {} }
variable "manage_registry_scanning_configuration" { default = false }
variable "registry_scan_type" { default = "ENHANCED" }
variable "registry_scan_rules" { default = [] }

# Public repositories are not described: no rule looks at them.
data "aws_caller_identity" "current" {}

locals {
  private = var.create && var.create_repository && var.repository_type == "private"
}

resource "aws_ecr_repository" "this" {
  count = local.private ? 1 : 0

  name                 = var.repository_name
  image_tag_mutability = var.repository_image_tag_mutability

  encryption_configuration {
    encryption_type = var.repository_encryption_type
    kms_key         = var.repository_kms_key
  }
  image_scanning_configuration {
    scan_on_push = var.repository_image_scan_on_push
  }
}

data "aws_iam_policy_document" "repository" {
  statement {
    actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    principals {
      type = "AWS"
      identifiers = coalescelist(
        concat(var.repository_read_access_arns, var.repository_read_write_access_arns),
        ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"],
      )
    }
  }
  dynamic "statement" {
    for_each = length(var.repository_read_write_access_arns) > 0 ? [var.repository_read_write_access_arns] : []
    content {
      actions = ["ecr:PutImage"]
      principals {
        type        = "AWS"
        identifiers = statement.value
      }
    }
  }
  dynamic "statement" {
    for_each = var.repository_policy_statements == null ? {} : var.repository_policy_statements
    content {
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(coalescelist(statement.value.resources), ["*"])
      not_resources = try(statement.value.not_resources, null)
      dynamic "principals" {
        for_each = try(flatten([statement.value.principals]), [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }
      dynamic "not_principals" {
        for_each = try(flatten([statement.value.not_principals]), [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }
      dynamic "condition" {
        for_each = concat(try(flatten([statement.value.condition]), []), try(flatten([statement.value.conditions]), []))
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

resource "aws_ecr_repository_policy" "this" {
  count = local.private && var.attach_repository_policy ? 1 : 0

  repository = aws_ecr_repository.this[0].name
  policy     = var.create_repository_policy ? data.aws_iam_policy_document.repository.json : var.repository_policy
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  count = var.create && var.manage_registry_scanning_configuration ? 1 : 0

  scan_type = var.registry_scan_type
  dynamic "rule" {
    for_each = var.registry_scan_rules == null ? [] : var.registry_scan_rules
    content {
      scan_frequency = rule.value.scan_frequency
    }
  }
}

output "repository_name" { value = try(aws_ecr_repository.this[0].name, outline.unknown) }
output "repository_arn" { value = try(aws_ecr_repository.this[0].arn, outline.unknown) }
output "repository_url" { value = try(aws_ecr_repository.this[0].repository_url, outline.unknown) }
