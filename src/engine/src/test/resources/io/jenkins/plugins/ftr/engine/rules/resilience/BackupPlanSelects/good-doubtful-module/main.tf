variable "wanted" {
  type = bool
}

module "backup" {
  count  = var.wanted ? 1 : 0
  source = "./backup"
}
