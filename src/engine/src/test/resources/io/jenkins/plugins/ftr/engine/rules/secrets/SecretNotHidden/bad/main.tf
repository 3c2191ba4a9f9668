# expect: VIOLATION db_password
variable "db_password" {
  type = string
}
