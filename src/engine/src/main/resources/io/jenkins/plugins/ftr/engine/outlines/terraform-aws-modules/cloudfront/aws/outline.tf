variable "create" { default = true }
variable "aliases" { default = null }
variable "enabled" { default = true }
variable "default_root_object" { default = null }
variable "web_acl_id" { default = null }
variable "logging_config" { default = null }
variable "origin" { default = {} }
variable "default_cache_behavior" { default = {} }
variable "ordered_cache_behavior" { default = [] }
variable "viewer_certificate" { default = {} }
variable "enable_v2_logging" { default = false }

# Identities and controls of origins, functions and policies are not described.
locals {
  log = var.logging_config != null ? [var.logging_config] : var.enable_v2_logging ? [{ bucket = outline.unknown }] : []
}

resource "aws_cloudfront_distribution" "this" {
  count = var.create ? 1 : 0

  aliases             = var.aliases
  enabled             = var.enabled
  default_root_object = var.default_root_object
  web_acl_id          = var.web_acl_id

  dynamic "logging_config" {
    for_each = local.log
    content {
      bucket = try(logging_config.value.bucket, null)
    }
  }
  dynamic "origin" {
    for_each = var.origin == null ? {} : var.origin
    content {
      domain_name              = origin.value.domain_name
      origin_id                = try(coalesce(origin.value.origin_id, origin.key), origin.key)
      # By an id or by a name under which the module makes one.
      origin_access_control_id = try(coalesce(origin.value.origin_access_control_id, null), anytrue([for key in ["origin_access_control", "origin_access_control_key"] : can(origin.value[key])]) ? outline.unknown : null)
      dynamic "s3_origin_config" {
        for_each = try([origin.value.s3_origin_config], [])
        content {
          origin_access_identity = try(s3_origin_config.value.cloudfront_access_identity_path, outline.unknown)
        }
      }
      dynamic "custom_origin_config" {
        for_each = try([origin.value.custom_origin_config], [])
        content {
          origin_protocol_policy = try(custom_origin_config.value.origin_protocol_policy, null)
          origin_ssl_protocols   = try(custom_origin_config.value.origin_ssl_protocols, ["TLSv1.2"])
        }
      }
      dynamic "vpc_origin_config" {
        for_each = try([origin.value.vpc_origin_config], [])
        content {
          vpc_origin_id = try(vpc_origin_config.value.vpc_origin_id, outline.unknown)
        }
      }
    }
  }
  dynamic "default_cache_behavior" {
    for_each = [var.default_cache_behavior]
    content {
      target_origin_id       = try(default_cache_behavior.value.target_origin_id, null)
      viewer_protocol_policy = try(default_cache_behavior.value.viewer_protocol_policy, "https-only")
    }
  }
  dynamic "ordered_cache_behavior" {
    for_each = var.ordered_cache_behavior == null ? [] : var.ordered_cache_behavior
    content {
      path_pattern           = try(ordered_cache_behavior.value.path_pattern, null)
      target_origin_id       = try(ordered_cache_behavior.value.target_origin_id, null)
      viewer_protocol_policy = try(ordered_cache_behavior.value.viewer_protocol_policy, null)
    }
  }
  viewer_certificate {
    acm_certificate_arn            = try(var.viewer_certificate.acm_certificate_arn, null)
    iam_certificate_id             = try(var.viewer_certificate.iam_certificate_id, null)
    cloudfront_default_certificate = try(var.viewer_certificate.cloudfront_default_certificate, null)
    minimum_protocol_version       = try(var.viewer_certificate.minimum_protocol_version, "TLSv1.2_2025")
    ssl_support_method             = try(var.viewer_certificate.ssl_support_method, null)
  }
}

output "cloudfront_distribution_id" { value = try(aws_cloudfront_distribution.this[0].id, "") }
output "cloudfront_distribution_arn" { value = try(aws_cloudfront_distribution.this[0].arn, "") }
output "cloudfront_distribution_domain_name" { value = try(aws_cloudfront_distribution.this[0].domain_name, "") }
