resource "aws_sagemaker_notebook_instance" "on" {
  name                   = "on"
  direct_internet_access = "Enabled" # expect: VIOLATION
}

# expect: VIOLATION
resource "aws_sagemaker_notebook_instance" "absent" {
  name = "absent"
}
