variable "create" { default = true }
variable "cluster_identifier" { default = "" }
variable "cluster_version" { default = null }
variable "database_name" { default = null }
variable "node_type" { default = "" }
variable "number_of_nodes" { default = 1 }
variable "encrypted" { default = null }
variable "kms_key_arn" { default = null }
variable "enhanced_vpc_routing" { default = null }
variable "publicly_accessible" { default = null }
variable "multi_az" { default = null }
variable "port" { default = 5439 }
variable "allow_version_upgrade" { default = null }
variable "automated_snapshot_retention_period" { default = null }
variable "skip_final_snapshot" { default = true }
variable "snapshot_identifier" { default = null }
variable "snapshot_cluster_identifier" { default = null }
variable "master_username" { default = "awsuser" }
variable "manage_master_password" { default = true }
variable "master_password_wo" { default = null }
variable "create_parameter_group" { default = true }
variable "parameter_group_name" { default = null }
variable "parameter_group_family" { default = "redshift-2.0" }
variable "parameter_group_parameters" { default = null }
variable "logging" { default = null }

# Subnet groups, schedules, endpoints and security groups are not described.
resource "aws_redshift_cluster" "this" {
  count = var.create ? 1 : 0

  cluster_identifier                  = var.cluster_identifier
  cluster_version                     = var.cluster_version
  cluster_type                        = var.number_of_nodes > 1 ? "multi-node" : "single-node"
  cluster_parameter_group_name        = var.create_parameter_group ? aws_redshift_parameter_group.this[0].id : var.parameter_group_name
  database_name                       = var.database_name
  node_type                           = var.node_type
  number_of_nodes                     = var.number_of_nodes
  encrypted                           = var.encrypted
  kms_key_id                          = var.kms_key_arn
  enhanced_vpc_routing                = var.enhanced_vpc_routing
  publicly_accessible                 = var.publicly_accessible
  multi_az                            = var.multi_az
  port                                = var.port
  allow_version_upgrade               = var.allow_version_upgrade
  automated_snapshot_retention_period = var.automated_snapshot_retention_period
  skip_final_snapshot                 = var.skip_final_snapshot
  snapshot_identifier                 = var.snapshot_identifier
  snapshot_cluster_identifier         = var.snapshot_cluster_identifier
  master_username                     = var.master_username
  manage_master_password              = var.manage_master_password ? true : null
  master_password_wo                  = var.snapshot_identifier == null && !var.manage_master_password ? var.master_password_wo : null
  master_password                     = null
  vpc_security_group_ids              = outline.unknown
}

resource "aws_redshift_parameter_group" "this" {
  count = var.create && var.create_parameter_group ? 1 : 0

  name   = coalesce(var.parameter_group_name, replace(var.cluster_identifier, ".", "-"))
  family = var.parameter_group_family
  dynamic "parameter" {
    for_each = var.parameter_group_parameters == null ? {} : var.parameter_group_parameters
    content {
      name  = parameter.value.name
      value = parameter.value.value
    }
  }
}

resource "aws_redshift_logging" "this" {
  count = var.create && var.logging != null ? 1 : 0

  cluster_identifier   = aws_redshift_cluster.this[0].id
  bucket_name          = try(var.logging.bucket_name, null)
  log_destination_type = try(var.logging.log_destination_type, null)
  log_exports          = try(var.logging.log_exports, null)
}

output "cluster_arn" { value = try(aws_redshift_cluster.this[0].arn, null) }
output "cluster_id" { value = try(aws_redshift_cluster.this[0].id, null) }
output "cluster_identifier" { value = try(aws_redshift_cluster.this[0].cluster_identifier, null) }
