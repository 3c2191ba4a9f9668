variable "create" { default = true }
variable "domain_name" { default = "" }
variable "engine_version" { default = null }
variable "advanced_security_options" { default = { enabled = true, anonymous_auth_enabled = false } }
variable "cluster_config" { default = { dedicated_master_enabled = true } }
variable "domain_endpoint_options" { default = { enforce_https = true, tls_security_policy = "Policy-Min-TLS-1-2-2019-07" } }
variable "encrypt_at_rest" { default = { enabled = true } }
variable "node_to_node_encryption" { default = { enabled = true } }
variable "vpc_options" { default = {} }
variable "log_publishing_options" { default = [{ log_type = "INDEX_SLOW_LOGS" }, { log_type = "SEARCH_SLOW_LOGS" }] }
variable "create_cloudwatch_log_groups" { default = true }
variable "cloudwatch_log_group_retention_in_days" { default = 60 }
variable "cloudwatch_log_group_kms_key_id" { default = null }
variable "enable_access_policy" { default = true }
variable "create_access_policy" { default = true }
variable "access_policies" { default = null }
variable "access_policy_statements" { default = {} }
variable "access_policy_source_policy_documents" { default = [] }
variable "access_policy_override_policy_documents" { default = [] }

# Its security group, and the policy that lets it write logs, are not described.
resource "aws_opensearch_domain" "this" {
  count = var.create ? 1 : 0

  domain_name    = var.domain_name
  engine_version = var.engine_version

  dynamic "advanced_security_options" {
    for_each = length(var.advanced_security_options) > 0 ? [var.advanced_security_options] : []
    content {
      enabled                        = try(advanced_security_options.value.enabled, true)
      internal_user_database_enabled = try(advanced_security_options.value.internal_user_database_enabled, null)
      master_user_options {
        master_user_password = try(advanced_security_options.value.master_user_options.master_user_password, null)
      }
    }
  }
  dynamic "cluster_config" {
    for_each = length(var.cluster_config) > 0 ? [var.cluster_config] : []
    content {
      instance_count         = try(cluster_config.value.instance_count, 3)
      zone_awareness_enabled = try(cluster_config.value.zone_awareness_enabled, true)
    }
  }
  dynamic "domain_endpoint_options" {
    for_each = length(var.domain_endpoint_options) > 0 ? [var.domain_endpoint_options] : []
    content {
      enforce_https       = try(domain_endpoint_options.value.enforce_https, true)
      tls_security_policy = try(domain_endpoint_options.value.tls_security_policy, "Policy-Min-TLS-1-2-2019-07")
    }
  }
  dynamic "encrypt_at_rest" {
    for_each = length(var.encrypt_at_rest) > 0 ? [var.encrypt_at_rest] : []
    content {
      enabled    = try(encrypt_at_rest.value.enabled, true)
      kms_key_id = try(encrypt_at_rest.value.kms_key_id, null)
    }
  }
  dynamic "node_to_node_encryption" {
    for_each = length(var.node_to_node_encryption) > 0 ? [var.node_to_node_encryption] : []
    content {
      enabled = try(node_to_node_encryption.value.enabled, true)
    }
  }
  dynamic "log_publishing_options" {
    for_each = var.log_publishing_options
    content {
      log_type                 = log_publishing_options.value.log_type
      enabled                  = try(log_publishing_options.value.enabled, true)
      cloudwatch_log_group_arn = try(log_publishing_options.value.cloudwatch_log_group_arn, aws_cloudwatch_log_group.this[log_publishing_options.value.log_type].arn)
    }
  }
  dynamic "vpc_options" {
    for_each = length(var.vpc_options) > 0 ? [var.vpc_options] : []
    content {
      subnet_ids         = vpc_options.value.subnet_ids
      security_group_ids = outline.unknown
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = { for option in var.log_publishing_options : option.log_type => option if var.create && var.create_cloudwatch_log_groups && !can(option.cloudwatch_log_group_arn) }

  name              = try(each.value.log_group_name, "/aws/opensearch/${var.domain_name}/${each.key}")
  retention_in_days = try(each.value.log_group_retention, var.cloudwatch_log_group_retention_in_days)
  kms_key_id        = try(each.value.log_group_kms_key_id, var.cloudwatch_log_group_kms_key_id)
}

data "aws_iam_policy_document" "access" {
  source_policy_documents   = var.access_policy_source_policy_documents
  override_policy_documents = var.access_policy_override_policy_documents
  dynamic "statement" {
    for_each = var.access_policy_statements == null ? [] : var.access_policy_statements
    content {
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(coalescelist(statement.value.resources), ["${aws_opensearch_domain.this[0].arn}/*"])
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

resource "aws_opensearch_domain_policy" "this" {
  count = var.create && var.enable_access_policy && (var.create_access_policy || var.access_policies != null) ? 1 : 0

  domain_name     = aws_opensearch_domain.this[0].domain_name
  access_policies = var.create_access_policy ? data.aws_iam_policy_document.access.json : var.access_policies
}

output "domain_arn" { value = try(aws_opensearch_domain.this[0].arn, null) }
output "domain_id" { value = try(aws_opensearch_domain.this[0].domain_id, null) }
output "domain_endpoint" { value = try(aws_opensearch_domain.this[0].endpoint, null) }
