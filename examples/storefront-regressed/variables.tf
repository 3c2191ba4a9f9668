variable "region" {
  description = "Region of the production workload."
  type        = string
  default     = "eu-central-1"
}

variable "environment" {
  description = "Name of the environment, part of every resource name."
  type        = string
}

variable "vpc_cidr" {
  description = "Address range of the VPC."
  type        = string
  default     = "10.40.0.0/16"
}

variable "availability_zones" {
  description = "Zones the workload spreads over."
  type        = list(string)
  default     = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
}

variable "certificate_arn" {
  description = "Certificate of the public listener."
  type        = string
}

variable "backup_retention_days" {
  description = "Days automated database backups are kept."
  type        = number
  default     = 14
}

variable "security_contact" {
  description = "Company mailbox and phone that AWS calls about security."
  type = object({
    name  = string
    email = string
    phone = string
  })
}
