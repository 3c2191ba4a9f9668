terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

# expect: PASS
resource "aws_redshift_cluster" "main" {
  cluster_identifier = "main"
}
