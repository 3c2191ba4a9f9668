resource "aws_account_alternate_contact" "billing" {
  alternate_contact_type = "BILLING" # expect: VIOLATION OPERATIONS, SECURITY
  email_address          = "billing@example.com"
  name                   = "Billing"
  title                  = "Billing"
  phone_number           = "+81312345678"
}
