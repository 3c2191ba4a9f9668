# A graph of modules without any provider: its outputs are compared with those Terraform gives.
variable "environments" {
  type = map(object({
    cidr    = string
    zones   = optional(list(string), ["a", "b"])
    public  = optional(bool, false)
    scaling = optional(object({ min = optional(number, 1), max = optional(number, 3) }), {})
  }))
  default = {
    dev  = { cidr = "10.0.0.0/16" }
    prod = { cidr = "10.1.0.0/16", zones = ["a", "b", "c"], public = true, scaling = { max = "10" } }
  }
}

variable "owner" {
  type = string
}

variable "extra" {
  type     = string
  default  = "extra-default"
  nullable = false
}

variable "size" {
  type    = number
  default = 1
}

locals {
  enabled = { for name, e in var.environments : name => e if e.public || name == "dev" }
  all_cidrs = flatten([
    for name, n in module.network : [for s in n.subnets : { env = name, zone = s.zone, cidr = s.cidr }]
  ])
  by_zone = { for s in local.all_cidrs : s.zone => s.cidr... }
}

module "naming" {
  source = "./modules/naming"
  parts  = ["shop", var.owner]
}

module "network" {
  source   = "./modules/network"
  for_each = var.environments
  name     = "${module.naming.prefix}-${each.key}"
  cidr     = each.value.cidr
  zones    = each.value.zones
  public   = each.value.public
}

module "app" {
  source  = "./modules/app"
  count   = 2
  index   = count.index
  network = module.network["prod"]
  names   = module.network["prod"].subnets[*].name
  extra   = count.index == 0 ? null : var.extra
  scaling = var.environments["prod"].scaling
}

module "never" {
  source = "./modules/app"
  count  = var.size > 100 ? 1 : 0
  index  = 0
}

resource "terraform_data" "plain" {
  input = { owner = var.owner, nets = [for n in module.network : n.name] }
}

resource "terraform_data" "counted" {
  count = 3
  input = "item-${count.index}"
}

resource "terraform_data" "keyed" {
  for_each = toset(["x", "y"])
  input    = upper(each.key)
}

resource "terraform_data" "none" {
  count = 0
  input = "never"
}

output "prefix" { value = module.naming.prefix }
output "network_names" { value = { for k, n in module.network : k => n.name } }
output "networks" { value = module.network }
output "subnet_cidrs" { value = local.all_cidrs }
output "by_zone" { value = local.by_zone }
output "apps" { value = module.app[*] }
output "app_labels" { value = module.app[*].label }
output "first_app" { value = module.app[0].summary }
output "last_app" { value = one(slice(module.app, 1, 2)).summary }
output "never" { value = module.never }
output "never_splat" { value = module.never[*].label }
output "never_one" { value = one(module.never[*].label) }
output "enabled" { value = local.enabled }
output "keys" { value = keys(module.network) }
output "count_known" { value = length(module.app) + length(module.never) }
output "plain" { value = terraform_data.plain.output }
output "plain_nets" { value = terraform_data.plain.input.nets }
output "counted" { value = terraform_data.counted[*].output }
output "counted_last" { value = terraform_data.counted[length(terraform_data.counted) - 1].input }
output "keyed" { value = { for k, d in terraform_data.keyed : k => d.output } }
output "none" { value = terraform_data.none[*].output }
output "none_try" { value = try(terraform_data.none[0].output, "absent") }
output "extra" { value = var.extra }
output "size" { value = var.size }
output "overridden" { value = local.overridden }
output "environment_defaults" { value = var.environments["dev"] }
output "paths" { value = [path.module, path.root, module.naming.path] }
output "rendered" {
  value = templatefile("${path.module}/motd.tftpl", { owner = var.owner, nets = module.network })
}
output "conditional_object" {
  value = var.size == 1 ? { a = 1, b = "x" } : { a = 2, b = "y" }
}
output "secret" {
  value     = sensitive("s3cr3t")
  sensitive = true
}
