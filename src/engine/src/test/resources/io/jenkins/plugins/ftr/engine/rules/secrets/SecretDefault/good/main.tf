variable "db_password" {
  type      = string
  sensitive = true
}

variable "api_token" {
  type    = string
  default = ""
}

variable "token_ttl" {
  type    = number
  default = 60
}

variable "secret_name" {
  default = "database"
}
