variable "name" {}
variable "zone" {}
variable "cidr" {}
output "info" {
  value = { name = var.name, zone = var.zone, cidr = var.cidr, first = cidrhost(var.cidr, 1) }
}
