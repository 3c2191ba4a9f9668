resource "aws_eks_cluster" "private" {
  name = "private"
  vpc_config {
    subnet_ids             = ["subnet-1"]
    endpoint_public_access = false
  }
}

resource "aws_eks_cluster" "narrow" {
  name = "narrow"
  vpc_config {
    subnet_ids          = ["subnet-1"]
    public_access_cidrs = ["203.0.113.0/24"]
  }
}
