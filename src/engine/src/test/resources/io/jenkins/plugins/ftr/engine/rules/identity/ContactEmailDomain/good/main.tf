resource "aws_organizations_account" "sandbox" {
  name  = "sandbox"
  email = "aws-sandbox@example.com"
}
