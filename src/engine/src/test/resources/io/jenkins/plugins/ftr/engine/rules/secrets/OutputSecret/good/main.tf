resource "random_password" "db" {
  length = 20
}

output "password" {
  value     = random_password.db.result
  sensitive = true
}
