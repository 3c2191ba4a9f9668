variable "name" { type = string }
variable "cidr" { type = string }
variable "zones" { type = list(string) }
variable "public" {
  type    = bool
  default = null
}

module "subnet" {
  source   = "../subnet"
  for_each = toset(var.zones)
  name     = "${var.name}-${each.key}"
  zone     = each.value
  cidr     = cidrsubnet(var.cidr, 8, index(var.zones, each.key))
}

output "name" { value = var.name }
output "public" { value = var.public }
output "subnets" { value = [for z in var.zones : module.subnet[z].info] }
output "netmask" { value = cidrnetmask(var.cidr) }
