resource "aws_iam_role" "vendor" {
  name = "vendor"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::444455556666:root" } # expect: VIOLATION 444455556666
    }]
  })
}

data "aws_iam_policy_document" "vendor" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["777788889999"] # expect: VIOLATION 777788889999
    }
  }
}

resource "aws_iam_role" "vendor_by_document" {
  assume_role_policy = data.aws_iam_policy_document.vendor.json
}

variable "account" {
  type = string
}

resource "aws_iam_role" "unresolved" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${var.account}:root" } # expect: UNKNOWN external ID
    }]
  })
}

locals {
  no_conditions = {
    empty    = { StringEquals = { "sts:ExternalId" = "" } }
    anything = { StringLike = { "sts:ExternalId" = "*" } }
    optional = { StringEqualsIfExists = { "sts:ExternalId" = "7f3c9a51" } }
    present  = { Null = { "sts:ExternalId" = "false" } }
    mfa      = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "true" } }
    no_mfa   = { Bool = { "aws:MultiFactorAuthPresent" = "false" } }
  }
}

resource "aws_iam_role" "condition_without_effect" {
  for_each = local.no_conditions
  assume_role_policy = jsonencode({
    Statement = {
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "444455556666" } # expect: VIOLATION external ID
      Condition = each.value
    }
  })
}
