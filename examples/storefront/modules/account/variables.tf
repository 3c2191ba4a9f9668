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

variable "access_log_bucket" {
  description = "Name of the bucket that takes the access log of the trail's bucket."
  type        = string
}
