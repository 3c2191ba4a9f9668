variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "client_group_id" {
  description = "Security group of the tasks that may reach the database."
  type        = string
}

variable "backup_retention_days" {
  type = number
}

variable "storage_encrypted" {
  type    = bool
  default = true
}
