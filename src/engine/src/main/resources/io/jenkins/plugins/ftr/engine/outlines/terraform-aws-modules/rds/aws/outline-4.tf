variable "create_db_instance" { default = true }
variable "instance_use_identifier_prefix" { default = false }
variable "identifier" { default = null }
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
variable "create_random_password" { default = true }
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
variable "create_db_subnet_group" { default = false }
variable "db_subnet_group_use_name_prefix" { default = true }
variable "subnet_ids" { default = [] }
variable "create_db_parameter_group" { default = true }
variable "parameter_group_use_name_prefix" { default = true }
variable "family" { default = null }
variable "parameters" { default = [] }

module "db_subnet_group" {
  source = "./modules/db_subnet_group"

  create          = var.create_db_subnet_group
  name            = coalesce(var.db_subnet_group_name, var.identifier)
  use_name_prefix = var.db_subnet_group_use_name_prefix
  subnet_ids      = var.subnet_ids
  tags            = var.tags
}

module "db_parameter_group" {
  source = "./modules/db_parameter_group"

  create          = var.create_db_parameter_group
  name            = coalesce(var.parameter_group_name, var.identifier)
  use_name_prefix = var.parameter_group_use_name_prefix
  family          = var.family
  parameters      = var.parameters
  tags            = var.tags
}

module "db_instance" {
  source = "./modules/db_instance"

  create                = var.create_db_instance
  use_identifier_prefix = var.instance_use_identifier_prefix
  db_subnet_group_name  = var.create_db_subnet_group ? module.db_subnet_group.db_subnet_group_id : var.db_subnet_group_name
  parameter_group_name  = var.create_db_parameter_group ? module.db_parameter_group.db_parameter_group_id : var.parameter_group_name

  identifier = var.identifier
  engine = var.engine
  engine_version = var.engine_version
  instance_class = var.instance_class
  storage_encrypted = var.storage_encrypted
  kms_key_id = var.kms_key_id
  replicate_source_db = var.replicate_source_db
  snapshot_identifier = var.snapshot_identifier
  restore_to_point_in_time = var.restore_to_point_in_time
  s3_import = var.s3_import
  username = var.username
  password = var.create_random_password ? outline.unknown : var.password
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  vpc_security_group_ids = var.vpc_security_group_ids
  availability_zone = var.availability_zone
  multi_az = var.multi_az
  publicly_accessible = var.publicly_accessible
  port = var.port
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  skip_final_snapshot = var.skip_final_snapshot
  final_snapshot_identifier_prefix = var.final_snapshot_identifier_prefix
  backup_retention_period = var.backup_retention_period
  deletion_protection = var.deletion_protection
  delete_automated_backups = var.delete_automated_backups
  performance_insights_enabled = var.performance_insights_enabled
  performance_insights_kms_key_id = var.performance_insights_kms_key_id
  monitoring_interval = var.monitoring_interval
  create_monitoring_role = var.create_monitoring_role
  monitoring_role_name = var.monitoring_role_name
  monitoring_role_description = var.monitoring_role_description
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports
  create_cloudwatch_log_group = var.create_cloudwatch_log_group
  cloudwatch_log_group_retention_in_days = var.cloudwatch_log_group_retention_in_days
  cloudwatch_log_group_kms_key_id = var.cloudwatch_log_group_kms_key_id
  tags = var.tags
}

output "db_instance_identifier" { value = module.db_instance.db_instance_identifier }
output "db_instance_id" { value = module.db_instance.db_instance_id }
output "db_instance_arn" { value = module.db_instance.db_instance_arn }
output "enhanced_monitoring_iam_role_arn" { value = module.db_instance.enhanced_monitoring_iam_role_arn }
output "enhanced_monitoring_iam_role_name" { value = module.db_instance.enhanced_monitoring_iam_role_name }
output "db_subnet_group_id" { value = module.db_subnet_group.db_subnet_group_id }
output "db_subnet_group_arn" { value = module.db_subnet_group.db_subnet_group_arn }
output "db_parameter_group_id" { value = module.db_parameter_group.db_parameter_group_id }
output "db_parameter_group_arn" { value = module.db_parameter_group.db_parameter_group_arn }
