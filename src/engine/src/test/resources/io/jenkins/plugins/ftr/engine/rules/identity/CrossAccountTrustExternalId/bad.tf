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
