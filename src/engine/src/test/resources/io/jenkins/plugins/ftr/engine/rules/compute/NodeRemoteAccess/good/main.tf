resource "aws_eks_node_group" "closed" {
  cluster_name = "main"
}

resource "aws_eks_node_group" "narrow" {
  cluster_name = "main"
  remote_access {
    ec2_ssh_key               = "operations"
    source_security_group_ids = ["sg-1"]
  }
}
