resource "aws_organizations_account" "sandbox" {
  name  = "sandbox"
  email = "jane.doe+sandbox@gmail.com" # expect: VIOLATION gmail.com
}
