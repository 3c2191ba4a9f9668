variable "create" { default = true }
variable "name" { default = null }
variable "name_prefix" { default = null }
variable "load_balancer_type" { default = "application" }
variable "internal" { default = null }
variable "ip_address_type" { default = null }
variable "subnets" { default = null }
variable "subnet_mapping" { default = [] }
variable "security_groups" { default = [] }
variable "vpc_id" { default = null }
variable "drop_invalid_header_fields" { default = true }
variable "desync_mitigation_mode" { default = null }
variable "enable_deletion_protection" { default = true }
variable "enable_cross_zone_load_balancing" { default = true }
variable "tags" { default = {} }
variable "default_port" { default = 80 }
variable "default_protocol" { default = "HTTP" }
variable "listeners" { default = {} }
variable "create_security_group" { default = true }
variable "security_group_name" { default = null }
variable "security_group_description" { default = null }
variable "security_group_ingress_rules" { default = {} }
variable "associate_web_acl" { default = false }
variable "web_acl_arn" { default = null }
variable "access_logs" {
  type = object({
    bucket  = string
    enabled = optional(bool, true)
  })
  default = null
}
variable "connection_logs" {
  type = object({
    bucket  = string
    enabled = optional(bool, true)
  })
  default = null
}

# Target groups, and the rules of listeners, are not described.
resource "aws_lb" "this" {
  count = var.create ? 1 : 0

  name                             = var.name
  load_balancer_type               = var.load_balancer_type
  internal                         = var.internal
  ip_address_type                  = var.ip_address_type
  subnets                          = var.subnets
  security_groups                  = var.create_security_group ? concat([aws_security_group.this[0].id], var.security_groups) : var.security_groups
  drop_invalid_header_fields       = var.drop_invalid_header_fields
  desync_mitigation_mode           = var.desync_mitigation_mode
  enable_deletion_protection       = var.enable_deletion_protection
  enable_cross_zone_load_balancing = var.enable_cross_zone_load_balancing
  tags                             = var.tags

  dynamic "subnet_mapping" {
    for_each = var.subnet_mapping == null ? [] : var.subnet_mapping
    content {
      subnet_id     = subnet_mapping.value.subnet_id
      allocation_id = try(subnet_mapping.value.allocation_id, null)
    }
  }
  dynamic "access_logs" {
    for_each = try(var.access_logs.bucket, null) == null ? [] : [var.access_logs]
    content {
      bucket  = access_logs.value.bucket
      enabled = access_logs.value.enabled
    }
  }
  dynamic "connection_logs" {
    for_each = try(var.connection_logs.bucket, null) == null ? [] : [var.connection_logs]
    content {
      bucket  = connection_logs.value.bucket
      enabled = connection_logs.value.enabled
    }
  }
}

resource "aws_lb_listener" "this" {
  for_each = { for name, listener in var.listeners : name => listener if var.create }

  load_balancer_arn = aws_lb.this[0].arn
  port              = try(coalesce(each.value.port, var.default_port), var.default_port)
  protocol          = try(coalesce(each.value.protocol, var.default_protocol), var.default_protocol)
  certificate_arn   = try(each.value.certificate_arn, null)
  # The policy that the module takes where none is given differs between its versions.
  ssl_policy = try(coalesce(each.value.ssl_policy), contains(["HTTPS", "TLS"], try(each.value.protocol, var.default_protocol)) ? outline.unknown : null)

  dynamic "default_action" {
    for_each = try([each.value.redirect], [])
    content {
      type = "redirect"
      redirect {
        port        = try(default_action.value.port, null)
        protocol    = try(default_action.value.protocol, null)
        status_code = try(default_action.value.status_code, null)
      }
    }
  }
  dynamic "default_action" {
    for_each = try([each.value.fixed_response], [])
    content {
      type = "fixed-response"
      fixed_response {
        status_code = try(default_action.value.status_code, null)
      }
    }
  }
  dynamic "default_action" {
    for_each = concat(try([each.value.forward], []), try([each.value.weighted_forward], []))
    content {
      type = "forward"
    }
  }
}

resource "aws_wafv2_web_acl_association" "this" {
  count = var.associate_web_acl ? 1 : 0

  resource_arn = aws_lb.this[0].arn
  web_acl_arn  = var.web_acl_arn
}

# Egress is not described: no rule looks at it.
resource "aws_security_group" "this" {
  count = var.create && var.create_security_group ? 1 : 0

  name        = try(coalesce(var.security_group_name, var.name, var.name_prefix), null)
  description = var.security_group_description
  vpc_id      = var.vpc_id
  ingress     = null
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = var.create && var.create_security_group && var.security_group_ingress_rules != null ? var.security_group_ingress_rules : {}

  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(coalesce(try(each.value.to_port, null), try(each.value.from_port, null)), null)
}

output "arn" { value = try(aws_lb.this[0].arn, null) }
output "id" { value = try(aws_lb.this[0].id, null) }
output "dns_name" { value = try(aws_lb.this[0].dns_name, null) }
output "security_group_id" { value = try(aws_security_group.this[0].id, null) }
output "security_group_arn" { value = try(aws_security_group.this[0].arn, null) }
