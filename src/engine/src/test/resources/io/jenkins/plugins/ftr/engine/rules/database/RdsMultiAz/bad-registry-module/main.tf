# expect: VIOLATION multi_az is false
module "by_default" {
  source  = "terraform-aws-modules/rds/aws"
  version = "~> 6.0"

  identifier     = "orders"
  engine         = "postgres"
  instance_class = "db.t4g.large"
}

module "off" {
  source  = "terraform-aws-modules/rds/aws"
  version = "~> 6.0"

  identifier = "payments"
  multi_az   = false # expect: VIOLATION
}
