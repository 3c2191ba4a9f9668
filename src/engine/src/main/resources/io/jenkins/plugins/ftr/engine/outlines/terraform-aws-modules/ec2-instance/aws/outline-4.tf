variable "create" { default = true }
variable "name" { default = "" }
variable "ami" { default = null }
variable "create_spot_instance" { default = false }
variable "instance_type" { default = "t3.micro" }
variable "associate_public_ip_address" { default = null }
variable "subnet_id" { default = null }
variable "key_name" { default = null }
variable "iam_instance_profile" { default = null }
variable "create_iam_instance_profile" { default = false }
variable "iam_role_name" { default = null }
variable "iam_role_use_name_prefix" { default = true }
variable "iam_role_description" { default = null }
variable "iam_role_permissions_boundary" { default = null }
variable "iam_role_policies" { default = {} }
variable "user_data" { default = null }
variable "user_data_base64" { default = null }
variable "monitoring" { default = false }
variable "ebs_optimized" { default = null }
variable "tags" { default = {} }
variable "vpc_security_group_ids" { default = null }
variable "root_block_device" { default = [] }
variable "ebs_block_device" { default = [] }
variable "launch_template" { default = null }
variable "metadata_options" { default = {} }

locals {
  metadata = [for options in [var.metadata_options] : {
    http_endpoint = try(options.http_endpoint, "enabled")
    http_tokens   = try(options.http_tokens, "optional")
  } if options != null]
  root     = var.root_block_device
  template = var.launch_template == null ? [] : [var.launch_template]
}

resource "aws_instance" "this" {
  count = var.create && !var.create_spot_instance ? 1 : 0

  ami                         = var.ami == null ? outline.unknown : var.ami
  instance_type               = var.instance_type
  associate_public_ip_address = var.associate_public_ip_address
  subnet_id                   = var.subnet_id
  vpc_security_group_ids      = var.vpc_security_group_ids
  security_groups             = null
  key_name                    = var.key_name
  iam_instance_profile        = var.create_iam_instance_profile ? aws_iam_instance_profile.this[0].name : var.iam_instance_profile
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  monitoring                  = var.monitoring
  ebs_optimized               = var.ebs_optimized
  tags                        = var.tags

  dynamic "metadata_options" {
    for_each = local.metadata
    content {
      http_endpoint               = metadata_options.value.http_endpoint
      http_tokens                 = metadata_options.value.http_tokens
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, null)
    }
  }
  dynamic "root_block_device" {
    for_each = local.root
    content {
      encrypted  = try(root_block_device.value.encrypted, null)
      kms_key_id = try(root_block_device.value.kms_key_id, null)
    }
  }
  dynamic "launch_template" {
    for_each = local.template
    content {
      id      = try(launch_template.value.id, null)
      name    = try(launch_template.value.name, null)
      version = try(launch_template.value.version, null)
    }
  }
  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device
    content {
      device_name = ebs_block_device.value.device_name
      encrypted   = try(ebs_block_device.value.encrypted, null)
      kms_key_id  = try(ebs_block_device.value.kms_key_id, null)
      snapshot_id = try(ebs_block_device.value.snapshot_id, null)
    }
  }
}

resource "aws_spot_instance_request" "this" {
  count = var.create && var.create_spot_instance ? 1 : 0

  ami                         = var.ami == null ? outline.unknown : var.ami
  instance_type               = var.instance_type
  associate_public_ip_address = var.associate_public_ip_address
  subnet_id                   = var.subnet_id
  vpc_security_group_ids      = var.vpc_security_group_ids
  security_groups             = null
  key_name                    = var.key_name
  iam_instance_profile        = var.create_iam_instance_profile ? aws_iam_instance_profile.this[0].name : var.iam_instance_profile
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  monitoring                  = var.monitoring
  ebs_optimized               = var.ebs_optimized
  tags                        = var.tags

  dynamic "metadata_options" {
    for_each = local.metadata
    content {
      http_endpoint               = metadata_options.value.http_endpoint
      http_tokens                 = metadata_options.value.http_tokens
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, null)
    }
  }
  dynamic "root_block_device" {
    for_each = local.root
    content {
      encrypted  = try(root_block_device.value.encrypted, null)
      kms_key_id = try(root_block_device.value.kms_key_id, null)
    }
  }
  dynamic "launch_template" {
    for_each = local.template
    content {
      id      = try(launch_template.value.id, null)
      name    = try(launch_template.value.name, null)
      version = try(launch_template.value.version, null)
    }
  }
  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device
    content {
      device_name = ebs_block_device.value.device_name
      encrypted   = try(ebs_block_device.value.encrypted, null)
      kms_key_id  = try(ebs_block_device.value.kms_key_id, null)
      snapshot_id = try(ebs_block_device.value.snapshot_id, null)
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

  name                 = var.iam_role_use_name_prefix ? null : try(coalesce(var.iam_role_name, var.name), null)
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

output "id" { value = try(aws_instance.this[0].id, aws_spot_instance_request.this[0].spot_instance_id, null) }
output "arn" { value = try(aws_instance.this[0].arn, aws_spot_instance_request.this[0].arn, null) }
output "iam_role_name" { value = try(aws_iam_role.this[0].name, null) }
output "iam_role_arn" { value = try(aws_iam_role.this[0].arn, null) }
