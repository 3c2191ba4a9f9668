resource "aws_iam_role" "open" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" } # expect: VIOLATION
    }]
  })
}

resource "aws_iam_role" "external_id_does_not_help" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = "*" # expect: VIOLATION
      Condition = { StringEquals = { "sts:ExternalId" = "4711" } }
    }]
  })
}
