terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.40"
    }
  }
}

# expect: VIOLATION
resource "aws_redshift_cluster" "main" {
  cluster_identifier = "main"
}
