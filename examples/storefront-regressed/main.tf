locals {
  name = "storefront-${var.environment}"

  tags = {
    workload            = "storefront"
    environment         = var.environment
    data-classification = "confidential"
  }
}

module "account" {
  source = "./modules/account"

  name              = local.name
  security_contact  = var.security_contact
  access_log_bucket = module.data.access_log_bucket
}

module "network" {
  source = "./modules/network"

  name               = local.name
  cidr               = var.vpc_cidr
  availability_zones = var.availability_zones
  flow_log_key_arn   = module.data.logs_key_arn
}

module "data" {
  source = "./modules/data"

  name                  = local.name
  vpc_id                = module.network.vpc_id
  subnet_ids            = module.network.data_subnet_ids
  client_group_id       = module.service.task_security_group_id
  backup_retention_days = var.backup_retention_days
  storage_encrypted     = false
}

module "service" {
  source = "./modules/service"

  name               = local.name
  vpc_id             = module.network.vpc_id
  public_subnet_ids  = module.network.public_subnet_ids
  private_subnet_ids = module.network.private_subnet_ids
  certificate_arn    = var.certificate_arn
  database_secret_arn = module.data.database_secret_arn
  orders_table_arn   = module.data.orders_table_arn
  log_key_arn        = module.data.logs_key_arn
  access_log_bucket  = module.data.access_log_bucket
}
