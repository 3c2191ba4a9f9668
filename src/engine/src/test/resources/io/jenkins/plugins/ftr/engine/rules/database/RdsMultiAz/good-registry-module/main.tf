module "orders" {
  source  = "terraform-aws-modules/rds/aws"
  version = "~> 6.0"

  identifier = "orders"
  multi_az   = true # expect: PASS
}

module "alone" {
  source     = "terraform-aws-modules/rds/aws//modules/db_instance"
  version    = "~> 6.0"
  identifier = "alone"
  multi_az   = true # expect: PASS
}
