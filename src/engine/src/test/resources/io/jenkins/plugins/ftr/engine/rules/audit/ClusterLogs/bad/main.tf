# expect: VIOLATION
resource "aws_eks_cluster" "none" {
  name = "none"
}

resource "aws_eks_cluster" "others" {
  name                      = "others"
  enabled_cluster_log_types = ["api", "scheduler"] # expect: VIOLATION
}

variable "types" {
  type = list(string)
}

resource "aws_eks_cluster" "open" {
  name                      = "open"
  enabled_cluster_log_types = var.types # expect: UNKNOWN
}
