resource "aws_sagemaker_notebook_instance" "research" {
  name                   = "research"
  subnet_id              = "subnet-1"
  direct_internet_access = "Disabled" # expect: PASS
}
