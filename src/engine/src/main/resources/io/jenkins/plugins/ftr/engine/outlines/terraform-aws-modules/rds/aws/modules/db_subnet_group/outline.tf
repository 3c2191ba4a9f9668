variable "create" { default = true }
variable "name" { default = null }
variable "use_name_prefix" { default = true }
variable "subnet_ids" { default = [] }
variable "tags" { default = {} }

resource "aws_db_subnet_group" "this" {
  count = var.create ? 1 : 0

  name       = var.use_name_prefix ? null : var.name
  subnet_ids = var.subnet_ids
  tags       = var.tags
}

output "db_subnet_group_id" { value = try(aws_db_subnet_group.this[0].id, null) }
output "db_subnet_group_arn" { value = try(aws_db_subnet_group.this[0].arn, null) }
