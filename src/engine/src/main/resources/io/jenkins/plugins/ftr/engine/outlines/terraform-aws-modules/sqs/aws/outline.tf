variable "create" { default = true }
variable "name" { default = null }
variable "use_name_prefix" { default = false }
variable "fifo_queue" { default = false }
variable "kms_master_key_id" { default = null }
variable "sqs_managed_sse_enabled" { default = true }
variable "message_retention_seconds" { default = null }
variable "redrive_policy" { default = {} }
variable "create_queue_policy" { default = false }
variable "source_queue_policy_documents" { default = [] }
variable "override_queue_policy_documents" { default = [] }
variable "queue_policy_statements" { default = {} }
variable "create_dlq" { default = false }
variable "dlq_name" { default = null }
variable "dlq_kms_master_key_id" { default = null }
variable "dlq_sqs_managed_sse_enabled" { default = true }
variable "create_dlq_queue_policy" { default = false }
variable "source_dlq_queue_policy_documents" { default = [] }
variable "override_dlq_queue_policy_documents" { default = [] }
variable "dlq_queue_policy_statements" { default = {} }

locals {
  name    = try(trimsuffix(var.name, ".fifo"), "")
  dlq_key = try(coalesce(var.dlq_kms_master_key_id, var.kms_master_key_id), null)
}

resource "aws_sqs_queue" "this" {
  count = var.create ? 1 : 0

  name                      = var.use_name_prefix ? null : (var.fifo_queue ? "${local.name}.fifo" : local.name)
  fifo_queue                = var.fifo_queue
  kms_master_key_id         = var.kms_master_key_id
  sqs_managed_sse_enabled   = var.kms_master_key_id != null ? null : var.sqs_managed_sse_enabled
  message_retention_seconds = var.message_retention_seconds
  policy                    = null
  redrive_policy            = var.create_dlq ? outline.unknown : (length(var.redrive_policy) > 0 ? jsonencode(var.redrive_policy) : null)
}

data "aws_iam_policy_document" "this" {
  source_policy_documents   = var.source_queue_policy_documents
  override_policy_documents = var.override_queue_policy_documents
  dynamic "statement" {
    for_each = var.queue_policy_statements == null ? {} : var.queue_policy_statements
    content {
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(coalescelist(statement.value.resources), [aws_sqs_queue.this[0].arn])
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

resource "aws_sqs_queue_policy" "this" {
  count = var.create && var.create_queue_policy ? 1 : 0

  queue_url = aws_sqs_queue.this[0].url
  policy    = data.aws_iam_policy_document.this.json
}

resource "aws_sqs_queue" "dlq" {
  count = var.create && var.create_dlq ? 1 : 0

  name                    = var.use_name_prefix ? null : try(coalesce(var.dlq_name, "${local.name}-dlq"), null)
  fifo_queue              = var.fifo_queue
  kms_master_key_id       = local.dlq_key
  sqs_managed_sse_enabled = local.dlq_key != null ? null : coalesce(var.dlq_sqs_managed_sse_enabled, var.sqs_managed_sse_enabled)
  policy                  = null
  redrive_policy          = null
}

data "aws_iam_policy_document" "dlq" {
  source_policy_documents   = var.source_dlq_queue_policy_documents
  override_policy_documents = var.override_dlq_queue_policy_documents
  dynamic "statement" {
    for_each = var.dlq_queue_policy_statements == null ? {} : var.dlq_queue_policy_statements
    content {
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(coalescelist(statement.value.resources), [aws_sqs_queue.dlq[0].arn])
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

resource "aws_sqs_queue_policy" "dlq" {
  count = var.create && var.create_dlq && var.create_dlq_queue_policy ? 1 : 0

  queue_url = aws_sqs_queue.dlq[0].url
  policy    = data.aws_iam_policy_document.dlq.json
}

output "queue_id" { value = try(aws_sqs_queue.this[0].id, null) }
output "queue_arn" { value = try(aws_sqs_queue.this[0].arn, null) }
output "queue_url" { value = try(aws_sqs_queue.this[0].url, null) }
output "queue_name" { value = try(aws_sqs_queue.this[0].name, null) }
output "dead_letter_queue_id" { value = try(aws_sqs_queue.dlq[0].id, null) }
output "dead_letter_queue_arn" { value = try(aws_sqs_queue.dlq[0].arn, null) }
output "dead_letter_queue_url" { value = try(aws_sqs_queue.dlq[0].url, null) }
output "dead_letter_queue_name" { value = try(aws_sqs_queue.dlq[0].name, null) }
