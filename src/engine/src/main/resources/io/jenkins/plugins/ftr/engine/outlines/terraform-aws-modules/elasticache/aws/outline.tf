variable "create" { default = true }
variable "engine" { default = "redis" }
variable "engine_version" { default = null }
variable "node_type" { default = null }
variable "auto_minor_version_upgrade" { default = null }
variable "create_cluster" { default = false }
variable "cluster_id" { default = "" }
variable "az_mode" { default = null }
variable "num_cache_nodes" { default = 1 }
variable "preferred_availability_zones" { default = [] }
variable "create_replication_group" { default = true }
variable "replication_group_id" { default = null }
variable "global_replication_group_id" { default = null }
variable "create_primary_global_replication_group" { default = false }
variable "create_secondary_global_replication_group" { default = false }
variable "description" { default = null }
variable "at_rest_encryption_enabled" { default = true }
variable "kms_key_arn" { default = null }
variable "transit_encryption_enabled" { default = true }
variable "transit_encryption_mode" { default = null }
variable "auth_token" { default = null }
variable "user_group_ids" { default = null }
variable "multi_az_enabled" { default = false }
variable "automatic_failover_enabled" { default = null }
variable "cluster_mode_enabled" { default = false }
variable "num_cache_clusters" { default = null }
variable "num_node_groups" { default = null }
variable "replicas_per_node_group" { default = null }
variable "preferred_cache_cluster_azs" { default = [] }
variable "port" { default = null }
variable "security_group_ids" { default = [] }
variable "snapshot_retention_limit" { default = null }
variable "snapshot_name" { default = null }
variable "snapshot_arns" { default = [] }
variable "create_security_group" { default = true }
variable "security_group_name" { default = null }
variable "security_group_description" { default = null }
variable "vpc_id" { default = null }
variable "security_group_rules" { default = {} }

# Log groups, parameter groups, subnet groups and global groups are not described.
locals {
  global = var.create_primary_global_replication_group || var.create_secondary_global_replication_group
  inside = (var.create_replication_group && var.create) || var.replication_group_id != null
  group  = var.create && var.create_security_group
  groups = local.group ? concat(var.security_group_ids, [aws_security_group.this[0].id]) : var.security_group_ids
}

resource "aws_elasticache_replication_group" "this" {
  count = var.create && var.create_replication_group && !local.global ? 1 : 0

  replication_group_id        = var.replication_group_id
  global_replication_group_id = var.global_replication_group_id
  description                 = coalesce(var.description, "Replication group")
  engine                      = var.engine
  engine_version              = var.engine_version
  node_type                   = var.node_type
  auto_minor_version_upgrade  = var.auto_minor_version_upgrade
  at_rest_encryption_enabled  = var.at_rest_encryption_enabled
  kms_key_id                  = var.at_rest_encryption_enabled ? var.kms_key_arn : null
  transit_encryption_enabled  = var.transit_encryption_enabled
  transit_encryption_mode     = var.transit_encryption_mode
  auth_token                  = var.auth_token
  user_group_ids              = var.user_group_ids
  multi_az_enabled            = var.multi_az_enabled
  automatic_failover_enabled  = var.multi_az_enabled || var.cluster_mode_enabled ? true : var.automatic_failover_enabled
  num_cache_clusters          = var.cluster_mode_enabled ? null : var.num_cache_clusters
  num_node_groups             = var.num_node_groups
  replicas_per_node_group     = var.replicas_per_node_group
  preferred_cache_cluster_azs = var.preferred_cache_cluster_azs
  node_group_configuration    = null
  port                        = var.port == null ? outline.unknown : var.port
  security_group_ids          = local.groups
  snapshot_retention_limit    = var.snapshot_retention_limit
  snapshot_name               = var.snapshot_name
  snapshot_arns               = var.snapshot_arns
}

resource "aws_elasticache_replication_group" "global" {
  count = var.create && var.create_replication_group && local.global ? 1 : 0

  replication_group_id        = var.replication_group_id
  global_replication_group_id = outline.unknown
  description                 = coalesce(var.description, "Replication group")
  engine                      = outline.unknown
  engine_version              = outline.unknown
  node_type                   = outline.unknown
  auto_minor_version_upgrade  = var.auto_minor_version_upgrade
  at_rest_encryption_enabled  = outline.unknown
  kms_key_id                  = outline.unknown
  transit_encryption_enabled  = outline.unknown
  transit_encryption_mode     = outline.unknown
  auth_token                  = outline.unknown
  user_group_ids              = var.user_group_ids
  multi_az_enabled            = var.multi_az_enabled
  automatic_failover_enabled  = var.multi_az_enabled || var.cluster_mode_enabled ? true : var.automatic_failover_enabled
  num_cache_clusters          = var.cluster_mode_enabled ? null : var.num_cache_clusters
  num_node_groups             = outline.unknown
  replicas_per_node_group     = var.replicas_per_node_group
  preferred_cache_cluster_azs = var.preferred_cache_cluster_azs
  node_group_configuration    = null
  port                        = var.port == null ? outline.unknown : var.port
  security_group_ids          = local.groups
  snapshot_retention_limit    = var.snapshot_retention_limit
  snapshot_name               = outline.unknown
  snapshot_arns               = outline.unknown
}

resource "aws_elasticache_cluster" "this" {
  count = var.create && var.create_cluster ? 1 : 0

  cluster_id                   = var.cluster_id
  replication_group_id         = var.create_replication_group ? try(aws_elasticache_replication_group.this[0].id, outline.unknown) : var.replication_group_id
  engine                       = local.inside ? null : var.engine
  engine_version               = local.inside ? null : var.engine_version
  node_type                    = local.inside ? null : var.node_type
  az_mode                      = local.inside ? null : var.az_mode
  num_cache_nodes              = local.inside ? null : var.num_cache_nodes
  preferred_availability_zones = var.preferred_availability_zones
  auto_minor_version_upgrade   = var.auto_minor_version_upgrade
  transit_encryption_enabled   = var.engine == "memcached" ? var.transit_encryption_enabled : null
  security_group_ids           = local.inside ? null : local.groups
  snapshot_retention_limit     = local.inside ? null : var.snapshot_retention_limit
}

# Egress is not described: no rule looks at it.
resource "aws_security_group" "this" {
  count = local.group ? 1 : 0

  name        = var.security_group_name
  description = var.security_group_description
  vpc_id      = var.vpc_id
  ingress     = null
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for name, rule in var.security_group_rules : name => rule if local.group && try(rule.type, "ingress") == "ingress" }

  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = lookup(each.value, "cidr_ipv4", null)
  cidr_ipv6                    = lookup(each.value, "cidr_ipv6", null)
  prefix_list_id               = lookup(each.value, "prefix_list_id", null)
  referenced_security_group_id = lookup(each.value, "referenced_security_group_id", null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  from_port                    = try(each.value.from_port, var.port, outline.unknown)
  to_port                      = try(each.value.to_port, var.port, outline.unknown)
}

output "replication_group_id" { value = try(aws_elasticache_replication_group.this[0].id, outline.unknown) }
output "replication_group_arn" { value = try(aws_elasticache_replication_group.this[0].arn, outline.unknown) }
output "cluster_arn" { value = try(aws_elasticache_cluster.this[0].arn, null) }
output "security_group_id" { value = try(aws_security_group.this[0].id, null) }
