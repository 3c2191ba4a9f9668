variable "create" { default = true }
variable "create_external" { default = false }
variable "create_replica" { default = false }
variable "create_replica_external" { default = false }
variable "description" { default = null }
variable "deletion_window_in_days" { default = null }
variable "enable_key_rotation" { default = true }
variable "rotation_period_in_days" { default = null }
variable "is_enabled" { default = null }
variable "key_usage" { default = null }
variable "customer_master_key_spec" { default = null }
variable "custom_key_store_id" { default = null }
variable "multi_region" { default = false }
variable "policy" { default = null }
variable "enable_default_policy" { default = true }
variable "key_owners" { default = [] }
variable "key_administrators" { default = [] }
variable "key_users" { default = [] }
variable "key_service_users" { default = [] }
variable "key_service_roles_for_autoscaling" { default = [] }
variable "key_symmetric_encryption_users" { default = [] }
variable "key_hmac_users" { default = [] }
variable "key_asymmetric_public_encryption_users" { default = [] }
variable "key_asymmetric_sign_verify_users" { default = [] }
variable "key_statements" { default = {} }
variable "source_policy_documents" { default = [] }
variable "override_policy_documents" { default = [] }
variable "aliases" { default = [] }
variable "aliases_use_name_prefix" { default = false }
variable "computed_aliases" { default = {} }

# Keys with imported material and replicas are not described: no rule looks at them.
data "aws_caller_identity" "current" {}

locals {
  # Whoever is named for one of the uses.
  users = distinct(concat(
    var.key_owners, var.key_administrators, var.key_users, var.key_service_users, var.key_service_roles_for_autoscaling,
    var.key_symmetric_encryption_users, var.key_hmac_users, var.key_asymmetric_public_encryption_users,
    var.key_asymmetric_sign_verify_users,
  ))
}

resource "aws_kms_key" "this" {
  count = var.create && !var.create_external && !var.create_replica && !var.create_replica_external ? 1 : 0

  description              = var.description
  deletion_window_in_days  = var.deletion_window_in_days
  enable_key_rotation      = var.enable_key_rotation
  rotation_period_in_days  = var.rotation_period_in_days
  is_enabled               = var.is_enabled
  key_usage                = var.key_usage
  customer_master_key_spec = var.customer_master_key_spec
  custom_key_store_id      = var.custom_key_store_id
  multi_region             = var.multi_region
  policy                   = coalesce(var.policy, data.aws_iam_policy_document.this.json)
}

data "aws_iam_policy_document" "this" {
  source_policy_documents   = var.source_policy_documents
  override_policy_documents = var.override_policy_documents
  dynamic "statement" {
    for_each = var.enable_default_policy ? [true] : []
    content {
      actions   = ["kms:*"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
      }
    }
  }
  # What exactly they may do does not bear on who they are.
  dynamic "statement" {
    for_each = length(local.users) > 0 ? [local.users] : []
    content {
      actions   = ["kms:Decrypt"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = statement.value
      }
    }
  }
  dynamic "statement" {
    for_each = var.key_statements == null ? {} : var.key_statements
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

resource "aws_kms_alias" "this" {
  for_each = { for name, alias in merge({ for name in var.aliases : name => { name = name } }, var.computed_aliases) : name => alias if var.create }

  name          = var.aliases_use_name_prefix ? null : "alias/${each.value.name}"
  target_key_id = try(aws_kms_key.this[0].key_id, outline.unknown)
}

output "key_arn" { value = try(aws_kms_key.this[0].arn, outline.unknown) }
output "key_id" { value = try(aws_kms_key.this[0].key_id, outline.unknown) }
