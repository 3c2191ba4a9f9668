variable "name" {
  type = string
}

variable "security_contact" {
  type = object({
    name  = string
    email = string
    phone = string
  })
}
