data "aws_iam_policy_document" "anybody" {
  statement {
    actions   = ["glue:GetTable"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"] # expect: VIOLATION every AWS account
    }
  }
}

resource "aws_glue_resource_policy" "catalogue" {
  policy = data.aws_iam_policy_document.anybody.json
}

resource "aws_ses_identity_policy" "mail" {
  identity = "example.com"
  name     = "mail"
  policy = jsonencode({
    Statement = { Effect = "Allow", Action = "ses:SendEmail", Principal = "*", Resource = "*" } # expect: VIOLATION
  })
}

resource "aws_cloudwatch_log_destination_policy" "logs" {
  destination_name = "logs"
  access_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "logs:*", Principal = { AWS = "*" }, Resource = "*" }] # expect: VIOLATION
  })
}

resource "aws_cloudwatch_event_permission" "everybody" {
  statement_id = "everybody"
  principal    = "*" # expect: VIOLATION
}

resource "aws_codeartifact_repository_permissions_policy" "packages" {
  domain          = "example"
  repository      = "packages"
  policy_document = jsonencode({
    Statement = [{ Effect = "Allow", Action = "codeartifact:*", Principal = "*", Resource = "*" }] # expect: VIOLATION
  })
}

variable "policy" {
  type = string
}

resource "aws_cloudwatch_event_bus_policy" "open" {
  policy = var.policy # expect: UNKNOWN
}

resource "aws_glacier_vault" "archive" {
  name = "archive"
  access_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "glacier:InitiateJob", Principal = "*", Resource = "*" }] # expect: VIOLATION
  })
}
