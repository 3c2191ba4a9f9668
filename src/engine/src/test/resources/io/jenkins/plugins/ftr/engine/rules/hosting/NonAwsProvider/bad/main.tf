terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
    gcp = {
      source = "hashicorp/google" # expect: VIOLATION google
    }
  }
}

# expect: VIOLATION azurerm
provider "azurerm" {
  features {}
}
