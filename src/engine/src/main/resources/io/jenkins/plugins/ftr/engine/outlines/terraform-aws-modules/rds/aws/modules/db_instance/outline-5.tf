variable "create" { default = true }
variable "identifier" { default = null }
variable "use_identifier_prefix" { default = false }
variable "engine" { default = null }
variable "engine_version" { default = null }
variable "instance_class" { default = null }
variable "storage_encrypted" { default = true }
variable "kms_key_id" { default = null }
variable "replicate_source_db" { default = null }
variable "snapshot_identifier" { default = null }
variable "restore_to_point_in_time" { default = null }
variable "s3_import" { default = null }
variable "username" { default = null }
variable "password" { default = null }
variable "iam_database_authentication_enabled" { default = false }
variable "vpc_security_group_ids" { default = [] }
variable "db_subnet_group_name" { default = null }
variable "parameter_group_name" { default = null }
variable "availability_zone" { default = null }
variable "multi_az" { default = false }
variable "publicly_accessible" { default = false }
variable "port" { default = null }
variable "auto_minor_version_upgrade" { default = true }
variable "skip_final_snapshot" { default = false }
variable "final_snapshot_identifier_prefix" { default = "final" }
variable "backup_retention_period" { default = null }
variable "deletion_protection" { default = false }
variable "delete_automated_backups" { default = true }
variable "performance_insights_enabled" { default = false }
variable "performance_insights_kms_key_id" { default = null }
variable "monitoring_interval" { default = 0 }
variable "create_monitoring_role" { default = false }
variable "monitoring_role_name" { default = "rds-monitoring-role" }
variable "monitoring_role_description" { default = null }
variable "enabled_cloudwatch_logs_exports" { default = [] }
variable "create_cloudwatch_log_group" { default = false }
variable "cloudwatch_log_group_retention_in_days" { default = 7 }
variable "cloudwatch_log_group_kms_key_id" { default = null }
variable "tags" { default = {} }

locals {
  replica = var.replicate_source_db != null
}

resource "aws_db_instance" "this" {
  count = var.create ? 1 : 0

  identifier        = var.use_identifier_prefix ? null : var.identifier
  engine            = local.replica ? null : var.engine
  engine_version    = var.engine_version
  instance_class    = var.instance_class
  storage_encrypted = var.storage_encrypted
  kms_key_id        = var.kms_key_id

  username                            = local.replica ? null : var.username
  password                            = local.replica ? null : var.password
  manage_master_user_password         = null
  password_wo                         = null
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  port                                = var.port

  vpc_security_group_ids = var.vpc_security_group_ids
  db_subnet_group_name   = var.db_subnet_group_name
  parameter_group_name   = var.parameter_group_name
  availability_zone      = var.availability_zone
  multi_az               = var.multi_az
  publicly_accessible    = var.publicly_accessible

  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  skip_final_snapshot        = var.skip_final_snapshot
  final_snapshot_identifier  = var.skip_final_snapshot ? null : "${var.final_snapshot_identifier_prefix}-${coalesce(var.identifier, "db")}-${outline.unknown}"
  replicate_source_db        = var.replicate_source_db
  snapshot_identifier        = var.snapshot_identifier
  backup_retention_period    = var.backup_retention_period
  delete_automated_backups   = var.delete_automated_backups
  deletion_protection        = var.deletion_protection

  performance_insights_enabled    = var.performance_insights_enabled
  performance_insights_kms_key_id = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  monitoring_interval             = var.monitoring_interval
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports

  tags = var.tags

  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time == null ? [] : [var.restore_to_point_in_time]
    content {}
  }
  dynamic "s3_import" {
    for_each = var.s3_import == null ? [] : [var.s3_import]
    content {}
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(var.create && var.create_cloudwatch_log_group && !var.use_identifier_prefix ? var.enabled_cloudwatch_logs_exports : [])

  name              = "/aws/rds/instance/${var.identifier}/${each.value}"
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

resource "aws_iam_role" "enhanced_monitoring" {
  count = var.create_monitoring_role ? 1 : 0

  name                = var.monitoring_role_name
  description         = var.monitoring_role_description
  assume_role_policy  = data.aws_iam_policy_document.monitoring.json
  inline_policy       = null
  managed_policy_arns = null
}

resource "aws_iam_role_policy_attachment" "enhanced_monitoring" {
  count = var.create_monitoring_role ? 1 : 0

  role       = aws_iam_role.enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

output "db_instance_identifier" { value = try(aws_db_instance.this[0].identifier, null) }
output "db_instance_id" { value = try(aws_db_instance.this[0].id, null) }
output "db_instance_arn" { value = try(aws_db_instance.this[0].arn, null) }
output "enhanced_monitoring_iam_role_arn" { value = try(aws_iam_role.enhanced_monitoring[0].arn, null) }
output "enhanced_monitoring_iam_role_name" { value = try(aws_iam_role.enhanced_monitoring[0].name, null) }
