variable "create" { default = true }
variable "name" { default = null }
variable "ignore_desired_capacity_changes" { default = false }
variable "availability_zones" { default = null }
variable "vpc_zone_identifier" { default = null }
variable "min_size" { default = null }
variable "max_size" { default = null }
variable "desired_capacity" { default = null }
variable "health_check_type" { default = null }
variable "traffic_source_attachments" { default = {} }
variable "create_launch_template" { default = true }
variable "launch_template_name" { default = "" }
variable "launch_template_use_name_prefix" { default = true }
variable "image_id" { default = null }
variable "user_data" { default = null }
variable "security_groups" { default = [] }
variable "block_device_mappings" { default = [] }
variable "network_interfaces" { default = [] }
variable "create_iam_instance_profile" { default = false }
variable "iam_instance_profile_arn" { default = null }
variable "iam_instance_profile_name" { default = null }
variable "iam_role_name" { default = null }
variable "iam_role_use_name_prefix" { default = true }
variable "iam_role_description" { default = null }
variable "iam_role_permissions_boundary" { default = null }
variable "iam_role_policies" { default = {} }
variable "metadata_options" {
  type = object({
    http_endpoint = optional(string, "enabled")
    http_tokens   = optional(string, "required")
  })
  default = {}
}

locals {
  interfaces = var.network_interfaces == null ? [] : var.network_interfaces
  disks      = var.block_device_mappings == null ? [] : var.block_device_mappings
  profile    = var.create_iam_instance_profile || var.iam_instance_profile_arn != null || var.iam_instance_profile_name != null
  metadata   = var.metadata_options == null ? [] : [var.metadata_options]
  # Attached by resources of their own, either kind.
  attached = try(length(var.traffic_source_attachments) > 0, false) ? outline.unknown : null
}

resource "aws_autoscaling_group" "this" {
  count = var.create && !var.ignore_desired_capacity_changes ? 1 : 0

  availability_zones  = var.availability_zones
  vpc_zone_identifier = var.vpc_zone_identifier
  min_size            = var.min_size
  max_size            = var.max_size
  desired_capacity    = var.desired_capacity
  health_check_type   = var.health_check_type
  load_balancers      = local.attached
  target_group_arns   = local.attached
}

resource "aws_autoscaling_group" "idc" {
  count = var.create && var.ignore_desired_capacity_changes ? 1 : 0

  availability_zones  = var.availability_zones
  vpc_zone_identifier = var.vpc_zone_identifier
  min_size            = var.min_size
  max_size            = var.max_size
  desired_capacity    = var.desired_capacity
  health_check_type   = var.health_check_type
  load_balancers      = local.attached
  target_group_arns   = local.attached
}

resource "aws_launch_template" "this" {
  count = var.create_launch_template ? 1 : 0

  name                   = var.launch_template_use_name_prefix ? null : coalesce(var.launch_template_name, var.name)
  image_id               = var.image_id
  user_data              = var.user_data
  vpc_security_group_ids = length(local.interfaces) > 0 ? [] : var.security_groups
  security_group_names   = null

  dynamic "metadata_options" {
    for_each = local.metadata
    content {
      http_endpoint = metadata_options.value.http_endpoint
      http_tokens   = metadata_options.value.http_tokens
    }
  }
  dynamic "block_device_mappings" {
    for_each = local.disks
    content {
      device_name = try(block_device_mappings.value.device_name, null)
      dynamic "ebs" {
        for_each = [for disk in try(flatten([block_device_mappings.value.ebs]), []) : disk if disk != null]
        content {
          encrypted   = try(ebs.value.encrypted, null)
          kms_key_id  = try(ebs.value.kms_key_id, null)
          snapshot_id = try(ebs.value.snapshot_id, null)
        }
      }
    }
  }
  dynamic "network_interfaces" {
    for_each = local.interfaces
    content {
      associate_public_ip_address = try(network_interfaces.value.associate_public_ip_address, null)
      subnet_id                   = try(network_interfaces.value.subnet_id, null)
      security_groups             = concat(try(flatten([network_interfaces.value.security_groups]), []), var.security_groups)
    }
  }
  dynamic "iam_instance_profile" {
    for_each = local.profile ? [true] : []
    content {
      arn  = var.create_iam_instance_profile ? aws_iam_instance_profile.this[0].arn : var.iam_instance_profile_arn
      name = var.create_iam_instance_profile ? null : var.iam_instance_profile_name
    }
  }
}

data "aws_iam_policy_document" "assume_role_policy" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "this" {
  count = var.create && var.create_iam_instance_profile ? 1 : 0

  name                 = var.iam_role_use_name_prefix ? null : coalesce(var.iam_role_name, var.name)
  description          = var.iam_role_description
  assume_role_policy   = data.aws_iam_policy_document.assume_role_policy.json
  permissions_boundary = var.iam_role_permissions_boundary
  inline_policy        = null
  managed_policy_arns  = null
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for name, arn in var.iam_role_policies : name => arn if var.create && var.create_iam_instance_profile }

  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}

resource "aws_iam_instance_profile" "this" {
  count = var.create && var.create_iam_instance_profile ? 1 : 0

  role = aws_iam_role.this[0].name
}

output "autoscaling_group_id" { value = try(aws_autoscaling_group.this[0].id, aws_autoscaling_group.idc[0].id, null) }
output "autoscaling_group_name" { value = try(aws_autoscaling_group.this[0].name, aws_autoscaling_group.idc[0].name, null) }
output "autoscaling_group_arn" { value = try(aws_autoscaling_group.this[0].arn, aws_autoscaling_group.idc[0].arn, null) }
output "launch_template_id" { value = try(aws_launch_template.this[0].id, null) }
output "launch_template_arn" { value = try(aws_launch_template.this[0].arn, null) }
output "iam_role_arn" { value = try(aws_iam_role.this[0].arn, null) }
output "iam_role_name" { value = try(aws_iam_role.this[0].name, null) }
