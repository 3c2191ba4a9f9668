# expect: PASS
module "web" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"

  name                = "web"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["https-443-tcp"]
}

# Of this version nothing is known: nothing is said.
module "ancient" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "~> 1.0"

  name                = "ancient"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["ssh-tcp"]
}
