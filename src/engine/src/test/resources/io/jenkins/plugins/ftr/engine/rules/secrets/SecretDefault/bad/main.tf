variable "db_password" {
  type    = string
  default = "hunter22" # expect: VIOLATION db_password
}
