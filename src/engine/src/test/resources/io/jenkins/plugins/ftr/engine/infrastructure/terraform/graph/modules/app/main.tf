variable "index" { type = number }
variable "network" {
  type = object({
    name    = string
    subnets = list(object({ cidr = string }))
  })
  default = null
}
variable "names" {
  type    = set(string)
  default = []
}
variable "extra" {
  type    = string
  default = "none given"
}
variable "scaling" {
  type    = map(number)
  default = {}
}
locals {
  name = try(var.network.name, "nowhere")
}
output "label" { value = format("app-%02d", var.index) }
output "summary" {
  value = {
    network = local.name
    cidrs   = try(var.network.subnets[*].cidr, [])
    names   = sort(var.names)
    extra   = var.extra
    capacity = try(var.scaling["max"] - var.scaling["min"], 0)
  }
}
