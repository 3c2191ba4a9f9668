resource "aws_eks_cluster" "default" {
  name     = "default"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  # expect: VIOLATION 0.0.0.0/0
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_eks_cluster" "open" {
  name = "open"
  vpc_config {
    subnet_ids             = ["subnet-1"]
    endpoint_public_access = true
    public_access_cidrs    = ["0.0.0.0/0"] # expect: VIOLATION
  }
}

resource "aws_eks_cluster" "empty" {
  name = "empty"
  vpc_config {
    subnet_ids          = ["subnet-1"]
    public_access_cidrs = [] # expect: VIOLATION 0.0.0.0/0
  }
}

variable "office" {
  type = string
}

resource "aws_eks_cluster" "more_than_the_office" {
  name = "more"
  vpc_config {
    public_access_cidrs = [var.office, "0.0.0.0/1"] # expect: VIOLATION
  }
}
