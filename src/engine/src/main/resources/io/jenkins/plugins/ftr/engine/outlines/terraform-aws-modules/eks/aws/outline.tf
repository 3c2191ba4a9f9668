variable "create" { default = true }
variable "name" { default = "" }
variable "kubernetes_version" { default = null }
variable "endpoint_private_access" { default = true }
variable "endpoint_public_access" { default = false }
variable "endpoint_public_access_cidrs" { default = ["0.0.0.0/0"] }
variable "enabled_log_types" { default = ["audit", "api", "authenticator"] }
variable "vpc_id" { default = null }
variable "subnet_ids" { default = [] }
variable "control_plane_subnet_ids" { default = [] }
variable "create_kms_key" { default = true }
variable "create_cloudwatch_log_group" { default = true }
variable "cloudwatch_log_group_retention_in_days" { default = 90 }
variable "cloudwatch_log_group_kms_key_id" { default = null }
variable "outpost_config" { default = null }
variable "security_group_additional_rules" { default = {} }
variable "node_security_group_additional_rules" { default = {} }
variable "create_security_group" { default = true }
variable "create_node_security_group" { default = true }
variable "encryption_config" {
  type = object({
    provider_key_arn = optional(string)
    resources        = optional(list(string), ["secrets"])
  })
  default = {}
}

# Node groups, add-ons and the roles of cluster and nodes are not described.
locals {
  encrypted = var.create && var.encryption_config != null && var.outpost_config == null
  group     = var.create && var.create_security_group
  node      = var.create && var.create_node_security_group
}

resource "aws_eks_cluster" "this" {
  count = var.create ? 1 : 0

  name                      = var.name
  version                   = var.kubernetes_version
  enabled_cluster_log_types = var.enabled_log_types

  vpc_config {
    subnet_ids              = coalescelist(var.control_plane_subnet_ids, var.subnet_ids)
    endpoint_private_access = var.endpoint_private_access
    endpoint_public_access  = var.endpoint_public_access
    public_access_cidrs     = var.endpoint_public_access_cidrs
  }
  dynamic "encryption_config" {
    for_each = local.encrypted ? [var.encryption_config] : []
    content {
      provider {
        key_arn = var.create_kms_key ? outline.unknown : encryption_config.value.provider_key_arn
      }
      resources = encryption_config.value.resources
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  count = var.create && var.create_cloudwatch_log_group ? 1 : 0

  name              = "/aws/eks/${var.name}/cluster"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
}

# Rules between cluster and nodes are not described, only those that the caller adds.
resource "aws_security_group" "cluster" {
  count = local.group ? 1 : 0

  vpc_id  = var.vpc_id
  ingress = null
}

resource "aws_security_group" "node" {
  count = local.node ? 1 : 0

  vpc_id  = var.vpc_id
  ingress = null
}

resource "aws_security_group_rule" "cluster" {
  for_each = { for name, rule in var.security_group_additional_rules : name => rule if local.group }

  security_group_id        = aws_security_group.cluster[0].id
  type                     = try(each.value.type, "ingress")
  protocol                 = try(each.value.protocol, "tcp")
  from_port                = try(each.value.from_port, outline.unknown)
  to_port                  = try(each.value.to_port, outline.unknown)
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}

resource "aws_security_group_rule" "node" {
  for_each = { for name, rule in var.node_security_group_additional_rules : name => rule if local.node }

  security_group_id        = aws_security_group.node[0].id
  type                     = try(each.value.type, "ingress")
  protocol                 = try(each.value.protocol, "tcp")
  from_port                = try(each.value.from_port, outline.unknown)
  to_port                  = try(each.value.to_port, outline.unknown)
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}

output "cluster_name" { value = try(aws_eks_cluster.this[0].name, "") }
output "cluster_arn" { value = try(aws_eks_cluster.this[0].arn, null) }
output "cluster_id" { value = try(aws_eks_cluster.this[0].id, "") }
output "cluster_security_group_id" { value = try(aws_security_group.cluster[0].id, null) }
output "node_security_group_id" { value = try(aws_security_group.node[0].id, null) }
