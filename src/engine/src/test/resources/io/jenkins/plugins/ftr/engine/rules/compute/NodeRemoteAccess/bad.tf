resource "aws_eks_node_group" "open" {
  cluster_name = "main"
  remote_access {
    ec2_ssh_key = "operations" # expect: VIOLATION
  }
}
