variable "wanted" {
  type = bool
}

module "database" {
  count  = var.wanted ? 1 : 0
  source = "./database"
}
