# expect: VIOLATION 1.27
resource "aws_eks_cluster" "old" {
  name    = "old"
  version = "1.27"
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
}
