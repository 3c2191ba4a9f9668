provider "aws" {
  region = "eu-west-1"
}

variable "key" {
  type = string
}

provider "aws" {
  alias      = "other"
  access_key = var.key
}
