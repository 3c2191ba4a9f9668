variable "create_bucket" { default = true }
variable "is_directory_bucket" { default = false }
variable "bucket" { default = null }
variable "tags" { default = {} }
variable "acl" { default = null }
variable "grant" { default = [] }
variable "versioning" { default = {} }
variable "logging" { default = {} }
variable "server_side_encryption_configuration" { default = {} }
variable "lifecycle_rule" { default = [] }
variable "object_lock_enabled" { default = false }
variable "website" { default = {} }
variable "replication_configuration" { default = {} }

variable "attach_public_policy" { default = true }
variable "block_public_acls" { default = false }
variable "block_public_policy" { default = false }
variable "ignore_public_acls" { default = false }
variable "restrict_public_buckets" { default = false }
variable "control_object_ownership" { default = false }
variable "object_ownership" { default = "ObjectWriter" }

variable "attach_policy" { default = false }
variable "policy" { default = null }
variable "attach_deny_insecure_transport_policy" { default = false }
variable "attach_require_latest_tls_policy" { default = false }
variable "attach_elb_log_delivery_policy" { default = false }
variable "attach_lb_log_delivery_policy" { default = false }
variable "attach_access_log_delivery_policy" { default = false }
variable "attach_cloudtrail_log_delivery_policy" { default = false }
variable "attach_waf_log_delivery_policy" { default = false }
variable "attach_inventory_destination_policy" { default = false }
variable "attach_analytics_destination_policy" { default = false }
variable "attach_deny_incorrect_encryption_headers" { default = false }
variable "attach_deny_incorrect_kms_key_sse" { default = false }
variable "attach_deny_unencrypted_object_uploads" { default = false }
variable "attach_deny_ssec_encrypted_object_uploads" { default = false }

locals {
  bucket_here = var.create_bucket && !var.is_directory_bucket
  grants      = try(jsondecode(var.grant), var.grant)
  acl_here    = (var.acl != null && var.acl != "null") || length(local.grants) > 0

  # Statements of the module's own that do not bear on a verdict: they deny, or let AWS write reports.
  other_statements = anytrue([
    var.attach_inventory_destination_policy, var.attach_analytics_destination_policy,
    var.attach_deny_incorrect_encryption_headers, var.attach_deny_incorrect_kms_key_sse,
    var.attach_deny_unencrypted_object_uploads, var.attach_deny_ssec_encrypted_object_uploads,
  ])
  log_writers = concat(
    var.attach_elb_log_delivery_policy ? ["logdelivery.elasticloadbalancing.amazonaws.com"] : [],
    var.attach_lb_log_delivery_policy || var.attach_waf_log_delivery_policy ? ["delivery.logs.amazonaws.com"] : [],
    var.attach_access_log_delivery_policy ? ["logging.s3.amazonaws.com"] : [],
    var.attach_cloudtrail_log_delivery_policy ? ["cloudtrail.amazonaws.com"] : [],
  )
  policy_here = (
    var.attach_policy || var.attach_deny_insecure_transport_policy || var.attach_require_latest_tls_policy
    || local.other_statements || length(local.log_writers) > 0
  )
}

resource "aws_s3_bucket" "this" {
  count = local.bucket_here ? 1 : 0

  bucket              = var.bucket
  object_lock_enabled = var.object_lock_enabled
  tags                = var.tags

  # Kept in resources of their own.
  acl                                  = null
  grant                                = null
  policy                               = null
  versioning                           = null
  logging                              = null
  server_side_encryption_configuration = null
  lifecycle_rule                       = null
  website                              = null
  replication_configuration            = null
  object_lock_configuration            = null
}

resource "aws_s3_bucket_public_access_block" "this" {
  count = local.bucket_here && var.attach_public_policy ? 1 : 0

  bucket                  = aws_s3_bucket.this[0].id
  block_public_acls       = var.block_public_acls
  block_public_policy     = var.block_public_policy
  ignore_public_acls      = var.ignore_public_acls
  restrict_public_buckets = var.restrict_public_buckets
}

resource "aws_s3_bucket_ownership_controls" "this" {
  count = local.bucket_here && var.control_object_ownership ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  rule {
    object_ownership = var.object_ownership
  }
}

resource "aws_s3_bucket_acl" "this" {
  count = local.bucket_here && local.acl_here ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  acl    = var.acl == "null" ? null : var.acl

  dynamic "access_control_policy" {
    for_each = length(local.grants) > 0 ? [local.grants] : []
    content {
      dynamic "grant" {
        for_each = access_control_policy.value
        content {
          permission = grant.value.permission
          grantee {
            type = grant.value.type
            uri  = try(grant.value.uri, null)
          }
        }
      }
    }
  }
}

resource "aws_s3_bucket_versioning" "this" {
  count = local.bucket_here && length(var.versioning) > 0 ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  versioning_configuration {
    status = try(
      tobool(var.versioning["enabled"]) ? "Enabled" : "Suspended",
      tobool(var.versioning["status"]) ? "Enabled" : "Suspended",
      title(lower(var.versioning["status"])),
      "Enabled",
    )
    mfa_delete = try(
      tobool(var.versioning["mfa_delete"]) ? "Enabled" : "Disabled",
      title(lower(var.versioning["mfa_delete"])),
      null,
    )
  }
}

resource "aws_s3_bucket_logging" "this" {
  count = local.bucket_here && length(var.logging) > 0 ? 1 : 0

  bucket        = aws_s3_bucket.this[0].id
  target_bucket = var.logging["target_bucket"]
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  count = local.bucket_here && length(var.server_side_encryption_configuration) > 0 ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  dynamic "rule" {
    for_each = try(flatten([var.server_side_encryption_configuration["rule"]]), [])
    content {
      bucket_key_enabled = try(rule.value.bucket_key_enabled, null)
      dynamic "apply_server_side_encryption_by_default" {
        for_each = try([rule.value.apply_server_side_encryption_by_default], [])
        content {
          sse_algorithm     = apply_server_side_encryption_by_default.value.sse_algorithm
          kms_master_key_id = try(apply_server_side_encryption_by_default.value.kms_master_key_id, null)
        }
      }
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count  = local.bucket_here && length(var.lifecycle_rule) > 0 ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
}

resource "aws_s3_bucket_website_configuration" "this" {
  count  = local.bucket_here && length(var.website) > 0 ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
}

resource "aws_s3_bucket_replication_configuration" "this" {
  count  = local.bucket_here && length(var.replication_configuration) > 0 ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
}

data "aws_iam_policy_document" "own" {
  dynamic "statement" {
    for_each = var.attach_deny_insecure_transport_policy ? [true] : []
    content {
      effect    = "Deny"
      actions   = ["s3:*"]
      resources = [aws_s3_bucket.this[0].arn, "${aws_s3_bucket.this[0].arn}/*"]
      principals {
        type        = "*"
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
    for_each = var.attach_require_latest_tls_policy ? [true] : []
    content {
      effect    = "Deny"
      actions   = ["s3:*"]
      resources = [aws_s3_bucket.this[0].arn, "${aws_s3_bucket.this[0].arn}/*"]
      principals {
        type        = "*"
        identifiers = ["*"]
      }
      condition {
        test     = "NumericLessThan"
        variable = "s3:TlsVersion"
        values   = ["1.2"]
      }
    }
  }
  dynamic "statement" {
    for_each = local.log_writers
    content {
      actions   = ["s3:PutObject"]
      resources = ["${aws_s3_bucket.this[0].arn}/*"]
      principals {
        type        = "Service"
        identifiers = [statement.value]
      }
    }
  }
}

data "aws_iam_policy_document" "combined" {
  source_policy_documents = concat(
    [data.aws_iam_policy_document.own.json],
    var.attach_policy ? [var.policy] : [],
  )
}

resource "aws_s3_bucket_policy" "this" {
  count = local.bucket_here && local.policy_here ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  policy = data.aws_iam_policy_document.combined.json
}

output "s3_bucket_id" { value = try(aws_s3_bucket.this[0].id, "") }
output "s3_bucket_arn" { value = try(aws_s3_bucket.this[0].arn, "") }
output "s3_bucket_bucket_domain_name" { value = try(aws_s3_bucket.this[0].bucket_domain_name, "") }
output "s3_bucket_bucket_regional_domain_name" { value = try(aws_s3_bucket.this[0].bucket_regional_domain_name, "") }
output "s3_bucket_hosted_zone_id" { value = try(aws_s3_bucket.this[0].hosted_zone_id, "") }
