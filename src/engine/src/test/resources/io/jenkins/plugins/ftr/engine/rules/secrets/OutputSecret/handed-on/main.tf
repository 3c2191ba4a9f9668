module "user" {
  source = "./inner"
}

output "shown" {
  value = module.user.key # expect: VIOLATION
}
