variable "create" { default = true }
variable "name" { default = "" }
variable "is_primary_cluster" { default = true }
variable "cluster_use_name_prefix" { default = false }
variable "engine" { default = null }
variable "engine_mode" { default = "provisioned" }
variable "engine_version" { default = null }
variable "instance_class" { default = "" }
variable "availability_zones" { default = null }
variable "backup_retention_period" { default = null }
variable "deletion_protection" { default = null }
variable "skip_final_snapshot" { default = false }
variable "storage_encrypted" { default = true }
variable "kms_key_id" { default = null }
variable "enabled_cloudwatch_logs_exports" { default = [] }
variable "iam_database_authentication_enabled" { default = null }
variable "manage_master_user_password" { default = true }
variable "master_username" { default = null }
variable "global_cluster_identifier" { default = null }
variable "replication_source_identifier" { default = null }
variable "snapshot_identifier" { default = null }
variable "tags" { default = {} }
variable "cluster_tags" { default = {} }
variable "vpc_security_group_ids" { default = [] }
variable "create_db_subnet_group" { default = false }
variable "db_subnet_group_name" { default = "" }
variable "subnets" { default = [] }
variable "instances" { default = {} }
variable "autoscaling_enabled" { default = false }
variable "autoscaling_min_capacity" { default = 0 }
variable "autoscaling_max_capacity" { default = 2 }
variable "create_cloudwatch_log_group" { default = false }
variable "cloudwatch_log_group_retention_in_days" { default = 7 }
variable "cloudwatch_log_group_kms_key_id" { default = null }
variable "create_monitoring_role" { default = true }
variable "create_security_group" { default = true }
variable "security_group_name" { default = "" }
variable "security_group_description" { default = null }
variable "vpc_id" { default = "" }
variable "master_password" { default = null }
variable "db_cluster_instance_class" { default = null }
variable "restore_to_point_in_time" { default = {} }
variable "create_db_cluster_parameter_group" { default = false }
variable "db_cluster_parameter_group_name" { default = null }
variable "db_cluster_parameter_group_family" { default = "" }
variable "db_cluster_parameter_group_parameters" { default = [] }
variable "create_db_parameter_group" { default = false }
variable "db_parameter_group_name" { default = null }
variable "db_parameter_group_family" { default = "" }
variable "db_parameter_group_parameters" { default = [] }
variable "monitoring_interval" { default = 0 }
variable "performance_insights_enabled" { default = null }
variable "auto_minor_version_upgrade" { default = null }
variable "publicly_accessible" { default = null }
variable "ca_cert_identifier" { default = null }
variable "security_group_rules" { default = {} }

# Endpoints, activity streams, shard groups and rules for scaling are not described.
locals {
  serverless   = var.engine_mode == "serverless"
  restored     = length(var.restore_to_point_in_time) > 0
  own_password = var.is_primary_cluster && !var.manage_master_user_password
  managed      = var.global_cluster_identifier == null && var.manage_master_user_password
  subnet_group = var.create_db_subnet_group ? try(aws_db_subnet_group.this[0].name, null) : var.db_subnet_group_name
  group        = var.create && var.create_security_group
}

resource "aws_db_subnet_group" "this" {
  count = var.create && var.create_db_subnet_group ? 1 : 0

  subnet_ids = var.subnets
}

resource "aws_rds_cluster" "this" {
  count = var.create ? 1 : 0

  cluster_identifier                  = var.cluster_use_name_prefix ? null : var.name
  engine                              = var.engine
  engine_mode                         = var.engine_mode
  engine_version                      = var.engine_version
  db_cluster_instance_class           = var.db_cluster_instance_class
  availability_zones                  = var.availability_zones
  backup_retention_period             = var.backup_retention_period
  deletion_protection                 = var.deletion_protection
  skip_final_snapshot                 = var.skip_final_snapshot
  storage_encrypted                   = var.storage_encrypted
  kms_key_id                          = var.kms_key_id
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  manage_master_user_password         = local.managed ? true : null
  master_username                     = var.is_primary_cluster ? var.master_username : null
  master_password                     = local.own_password ? var.master_password : null
  master_password_wo                  = null
  global_cluster_identifier           = var.global_cluster_identifier
  replication_source_identifier       = var.replication_source_identifier
  snapshot_identifier                 = var.snapshot_identifier
  db_subnet_group_name                = local.subnet_group
  db_cluster_parameter_group_name     = var.create_db_cluster_parameter_group ? aws_rds_cluster_parameter_group.this[0].id : var.db_cluster_parameter_group_name
  vpc_security_group_ids              = concat(aws_security_group.this[*].id, var.vpc_security_group_ids)
  tags                                = merge(var.tags, var.cluster_tags)

  dynamic "restore_to_point_in_time" {
    for_each = local.restored ? [var.restore_to_point_in_time] : []
    content {
      source_cluster_identifier = try(restore_to_point_in_time.value.source_cluster_identifier, null)
    }
  }
}

resource "aws_rds_cluster_instance" "this" {
  for_each = { for name, instance in var.instances : name => instance if var.create && !local.serverless }

  identifier                   = try(each.value.identifier, "${var.name}-${each.key}")
  cluster_identifier           = aws_rds_cluster.this[0].id
  engine                       = var.engine
  engine_version               = var.engine_version
  instance_class               = try(coalesce(each.value.instance_class, var.instance_class), var.instance_class)
  db_subnet_group_name         = local.subnet_group
  auto_minor_version_upgrade   = try(each.value.auto_minor_version_upgrade, var.auto_minor_version_upgrade)
  publicly_accessible          = try(each.value.publicly_accessible, var.publicly_accessible)
  monitoring_interval          = try(each.value.monitoring_interval, var.monitoring_interval)
  performance_insights_enabled = try(each.value.performance_insights_enabled, var.performance_insights_enabled)
  ca_cert_identifier           = var.ca_cert_identifier
  db_parameter_group_name      = var.create_db_parameter_group ? aws_db_parameter_group.this[0].id : var.db_parameter_group_name
}

resource "aws_rds_cluster_parameter_group" "this" {
  count = var.create && var.create_db_cluster_parameter_group ? 1 : 0

  name   = try(coalesce(var.db_cluster_parameter_group_name, var.name), null)
  family = var.db_cluster_parameter_group_family
  dynamic "parameter" {
    for_each = var.db_cluster_parameter_group_parameters == null ? [] : var.db_cluster_parameter_group_parameters
    content {
      name  = parameter.value.name
      value = parameter.value.value
    }
  }
}

resource "aws_db_parameter_group" "this" {
  count = var.create && var.create_db_parameter_group ? 1 : 0

  name   = try(coalesce(var.db_parameter_group_name, var.name), null)
  family = var.db_parameter_group_family
  dynamic "parameter" {
    for_each = var.db_parameter_group_parameters == null ? [] : var.db_parameter_group_parameters
    content {
      name  = parameter.value.name
      value = parameter.value.value
    }
  }
}

resource "aws_appautoscaling_target" "this" {
  count = var.create && var.autoscaling_enabled && !local.serverless ? 1 : 0

  min_capacity       = var.autoscaling_min_capacity
  max_capacity       = var.autoscaling_max_capacity
  resource_id        = "cluster:${aws_rds_cluster.this[0].cluster_identifier}"
  scalable_dimension = "rds:cluster:ReadReplicaCount"
  service_namespace  = "rds"
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(var.create && var.create_cloudwatch_log_group ? var.enabled_cloudwatch_logs_exports : [])

  name              = "/aws/rds/cluster/${var.name}/${each.value}"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
}

data "aws_iam_policy_document" "monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "rds_enhanced_monitoring" {
  count = var.create && var.create_monitoring_role && var.monitoring_interval > 0 ? 1 : 0

  assume_role_policy  = data.aws_iam_policy_document.monitoring.json
  inline_policy       = null
  managed_policy_arns = outline.unknown
}

resource "aws_iam_role_policy_attachment" "rds_enhanced_monitoring" {
  count = var.create && var.create_monitoring_role && var.monitoring_interval > 0 ? 1 : 0

  role       = aws_iam_role.rds_enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

# Egress is not described: no rule looks at it.
resource "aws_security_group" "this" {
  count = local.group ? 1 : 0

  name        = try(coalesce(var.security_group_name, var.name), null)
  description = var.security_group_description
  vpc_id      = var.vpc_id
  ingress     = null
}

resource "aws_security_group_rule" "this" {
  for_each = { for name, rule in var.security_group_rules : name => rule if local.group }

  security_group_id        = aws_security_group.this[0].id
  type                     = try(each.value.type, "ingress")
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
  protocol                 = try(each.value.protocol, "tcp")
  from_port                = try(each.value.from_port, outline.unknown)
  to_port                  = try(each.value.to_port, outline.unknown)
}

output "cluster_id" { value = try(aws_rds_cluster.this[0].id, null) }
output "cluster_arn" { value = try(aws_rds_cluster.this[0].arn, null) }
output "cluster_master_user_secret" { value = try(aws_rds_cluster.this[0].master_user_secret, null) }
output "security_group_id" { value = try(aws_security_group.this[0].id, null) }
output "db_subnet_group_name" { value = local.subnet_group }
output "enhanced_monitoring_iam_role_arn" { value = try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) }
