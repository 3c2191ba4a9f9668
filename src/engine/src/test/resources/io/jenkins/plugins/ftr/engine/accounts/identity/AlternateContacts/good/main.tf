resource "aws_account_alternate_contact" "all" {
  for_each               = toset(["BILLING", "OPERATIONS", "SECURITY"])
  alternate_contact_type = each.key
  email_address          = "cloud@example.com"
  name                   = "Cloud team"
  title                  = "Cloud team"
  phone_number           = "+81312345678"
}
