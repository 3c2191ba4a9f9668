variable "create" { default = true }
variable "vpc_id" { default = null }
variable "subnet_id" { default = null }
variable "eni_id" { default = null }
variable "transit_gateway_id" { default = null }
variable "transit_gateway_attachment_id" { default = null }
variable "traffic_type" { default = "ALL" }
variable "log_destination_type" { default = "cloud-watch-logs" }
variable "log_destination" { default = null }
variable "create_cloudwatch_log_group" { default = true }
variable "cloudwatch_log_group_name" { default = null }
variable "cloudwatch_log_group_retention_in_days" { default = 90 }
variable "cloudwatch_log_group_kms_key_id" { default = null }
variable "create_iam_role" { default = true }
variable "iam_role_arn" { default = null }
variable "iam_role_name" { default = null }
variable "iam_role_use_name_prefix" { default = true }
variable "iam_role_description" { default = null }

locals {
  group = var.create && var.create_cloudwatch_log_group && var.log_destination_type == "cloud-watch-logs"
  # Which of the destinations that need a role get one differs between versions.
  role = var.create && var.create_iam_role && var.log_destination_type != "s3"
}

resource "aws_flow_log" "this" {
  count = var.create ? 1 : 0

  vpc_id                        = var.vpc_id
  subnet_id                     = var.subnet_id
  eni_id                        = var.eni_id
  transit_gateway_id            = var.transit_gateway_id
  transit_gateway_attachment_id = var.transit_gateway_attachment_id
  traffic_type                  = var.traffic_type
  log_destination_type          = var.log_destination_type
  log_destination               = try(aws_cloudwatch_log_group.this[0].arn, var.log_destination)
  iam_role_arn                  = try(aws_iam_role.this[0].arn, var.iam_role_arn)
}

resource "aws_cloudwatch_log_group" "this" {
  count = local.group ? 1 : 0

  name              = var.cloudwatch_log_group_name
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
}

resource "aws_iam_role" "this" {
  count = local.role ? 1 : 0

  name                = var.iam_role_use_name_prefix ? null : var.iam_role_name
  description         = var.iam_role_description
  assume_role_policy  = outline.unknown
  inline_policy       = null
  managed_policy_arns = null
}

output "id" { value = try(aws_flow_log.this[0].id, null) }
output "arn" { value = try(aws_flow_log.this[0].arn, null) }
