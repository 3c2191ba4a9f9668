resource "aws_eks_cluster" "old" {
  name    = "old"
  version = "1.27"
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1"
    }
  }
}

resource "aws_eks_cluster" "new" {
  name    = "new"
  version = "1.33"
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
}
