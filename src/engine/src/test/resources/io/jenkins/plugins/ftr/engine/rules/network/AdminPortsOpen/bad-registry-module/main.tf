module "bastion" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "~> 5.0"

  name                = "bastion"
  ingress_cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # expect: VIOLATION SSH (22) is open to "0.0.0.0/0"
  ingress_rules       = ["ssh-tcp", "https-443-tcp"]

  ingress_with_cidr_blocks = [
    { rule = "rdp-tcp", cidr_blocks = "10.0.0.0/8,0.0.0.0/0" }, # expect: VIOLATION RDP (3389)
  ]
}

variable "office" {}

module "office" {
  source = "git::https://github.com/terraform-aws-modules/terraform-aws-security-group.git?ref=v5.3.0"

  name                = "office"
  ingress_cidr_blocks = [var.office] # expect: UNKNOWN
  ingress_rules       = ["ssh-tcp"]
}
