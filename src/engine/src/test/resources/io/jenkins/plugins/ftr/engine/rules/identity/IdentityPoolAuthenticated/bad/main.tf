variable "guests" {
  type = bool
}

resource "aws_cognito_identity_pool" "open" {
  identity_pool_name               = "open"
  allow_unauthenticated_identities = true # expect: VIOLATION allow_unauthenticated_identities is true
}

resource "aws_cognito_identity_pool" "undecided" {
  identity_pool_name               = "undecided"
  allow_unauthenticated_identities = var.guests # expect: UNKNOWN
}
