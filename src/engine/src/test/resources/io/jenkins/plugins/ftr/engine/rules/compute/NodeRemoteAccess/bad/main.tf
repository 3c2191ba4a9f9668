resource "aws_eks_node_group" "open" {
  cluster_name = "main"
  remote_access {
    ec2_ssh_key = "operations" # expect: VIOLATION
  }
}

resource "aws_eks_node_group" "no_groups" {
  cluster_name = "main"
  remote_access {
    ec2_ssh_key               = "ops" # expect: VIOLATION
    source_security_group_ids = []
  }
}
