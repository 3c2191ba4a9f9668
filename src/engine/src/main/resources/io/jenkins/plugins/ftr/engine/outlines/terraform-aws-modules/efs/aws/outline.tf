variable "create" { default = true }
variable "name" { default = "" }
variable "availability_zone_name" { default = null }
variable "encrypted" { default = true }
variable "kms_key_arn" { default = null }
variable "performance_mode" { default = null }
variable "throughput_mode" { default = null }
variable "tags" { default = {} }
variable "attach_policy" { default = true }
variable "source_policy_documents" { default = [] }
variable "override_policy_documents" { default = [] }
variable "policy_statements" { default = null }
variable "deny_nonsecure_transport" { default = true }
variable "deny_nonsecure_transport_via_mount_target" { default = true }
variable "create_backup_policy" { default = true }
variable "enable_backup_policy" { default = true }
variable "mount_targets" { default = {} }
variable "create_security_group" { default = true }
variable "security_group_name" { default = null }
variable "security_group_description" { default = null }
variable "security_group_vpc_id" { default = null }
variable "security_group_ingress_rules" { default = {} }

resource "aws_efs_file_system" "this" {
  count = var.create ? 1 : 0

  availability_zone_name = var.availability_zone_name
  encrypted              = var.encrypted
  kms_key_id             = var.kms_key_arn
  performance_mode       = var.performance_mode
  throughput_mode        = var.throughput_mode
  tags                   = merge(var.tags, { Name = var.name })
}

data "aws_iam_policy_document" "policy" {
  source_policy_documents   = var.source_policy_documents
  override_policy_documents = var.override_policy_documents
  dynamic "statement" {
    for_each = var.policy_statements == null ? {} : var.policy_statements
    content {
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(coalescelist(statement.value.resources), [aws_efs_file_system.this[0].arn])
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
  dynamic "statement" {
    for_each = var.deny_nonsecure_transport ? [true] : []
    content {
      effect    = "Deny"
      actions   = ["*"]
      resources = [aws_efs_file_system.this[0].arn]
      principals {
        type        = "AWS"
        identifiers = ["*"]
      }
      condition {
        test     = "Bool"
        variable = "aws:SecureTransport"
        values   = ["false"]
      }
    }
  }
  dynamic "statement" {
    for_each = var.deny_nonsecure_transport_via_mount_target ? [true] : []
    content {
      actions   = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientRootAccess", "elasticfilesystem:ClientWrite"]
      resources = [aws_efs_file_system.this[0].arn]
      principals {
        type        = "AWS"
        identifiers = ["*"]
      }
      condition {
        test     = "Bool"
        variable = "elasticfilesystem:AccessedViaMountTarget"
        values   = ["true"]
      }
    }
  }
}

resource "aws_efs_file_system_policy" "this" {
  count = var.create && var.attach_policy ? 1 : 0

  file_system_id = aws_efs_file_system.this[0].id
  policy         = data.aws_iam_policy_document.policy.json
}

resource "aws_efs_backup_policy" "this" {
  count = var.create && var.create_backup_policy ? 1 : 0

  file_system_id = aws_efs_file_system.this[0].id
  backup_policy {
    status = var.enable_backup_policy ? "ENABLED" : "DISABLED"
  }
}

locals {
  group = var.create && var.create_security_group && length(var.mount_targets) > 0
}

# Egress is not described: no rule looks at it.
resource "aws_security_group" "this" {
  count = local.group ? 1 : 0

  name        = var.security_group_name
  description = var.security_group_description
  vpc_id      = var.security_group_vpc_id
  ingress     = null
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for name, rule in var.security_group_ingress_rules : name => rule if local.group }

  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  from_port                    = try(each.value.from_port, outline.unknown)
  to_port                      = try(coalesce(try(each.value.to_port, null), try(each.value.from_port, null)), outline.unknown)
}

output "arn" { value = try(aws_efs_file_system.this[0].arn, null) }
output "id" { value = try(aws_efs_file_system.this[0].id, null) }
output "security_group_id" { value = try(aws_security_group.this[0].id, null) }
