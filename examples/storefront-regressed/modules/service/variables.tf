variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "public_subnet_ids" {
  type = list(string)
}

variable "private_subnet_ids" {
  type = list(string)
}

variable "certificate_arn" {
  type = string
}

variable "database_secret_arn" {
  description = "ARN of the secret that holds the database credentials."
  type        = string
}

variable "orders_table_arn" {
  type = string
}

variable "log_key_arn" {
  type = string
}

variable "access_log_bucket" {
  type = string
}

variable "allowed_ingress" {
  description = "Ports customers reach on the load balancer, with the ranges they may come from."
  type        = map(list(string))

  default = {
    443 = ["0.0.0.0/0"]
    80  = ["0.0.0.0/0"]
    22  = ["0.0.0.0/0"]
  }
}
