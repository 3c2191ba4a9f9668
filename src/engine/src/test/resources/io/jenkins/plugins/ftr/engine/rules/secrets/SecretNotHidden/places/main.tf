variable "ssm_path_password" {
  type = string
}

variable "kube_secret" {
  type        = string
  description = "Kube Secret Name for the operator"
}

variable "api_secret_key" {
  type        = string
  description = "The name of the API secret"
}

variable "repository_credentials" {
  type = object({
    parameter_arn = optional(string)
  })
}

# expect: VIOLATION
variable "login_credentials" {
  type = object({
    user     = string
    password = string
  })
}

# expect: VIOLATION
variable "webhook_secret" {
  description = "The value to use as the webhook secret"
}
