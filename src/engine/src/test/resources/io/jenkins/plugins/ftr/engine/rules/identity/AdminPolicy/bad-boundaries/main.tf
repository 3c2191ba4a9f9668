locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

# A boundary grants nothing.
resource "aws_iam_policy" "boundary" {
  name   = "boundary"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_role" "bounded" {
  name                 = "bounded"
  assume_role_policy   = local.trust
  permissions_boundary = aws_iam_policy.boundary.arn
}

# It may be named in other policies.
resource "aws_iam_role_policy" "keeps_boundary" {
  role = aws_iam_role.bounded.name
  # expect: PASS
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "iam:DeletePolicy", Resource = aws_iam_policy.boundary.arn }]
  })
}

resource "aws_iam_policy" "attached_too" {
  name   = "attached-too"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] # expect: VIOLATION
  })
}

resource "aws_iam_role" "attached" {
  name                 = "attached"
  assume_role_policy   = local.trust
  permissions_boundary = aws_iam_policy.attached_too.arn
}

resource "aws_iam_role_policy_attachment" "attached" {
  role       = aws_iam_role.attached.name
  policy_arn = aws_iam_policy.attached_too.arn
}

resource "aws_iam_policy" "handed_out" {
  name   = "handed-out"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] # expect: VIOLATION
  })
}

resource "aws_iam_role" "handed_out" {
  name                 = "handed-out"
  assume_role_policy   = local.trust
  permissions_boundary = aws_iam_policy.handed_out.arn
}

output "policy" {
  value = aws_iam_policy.handed_out.arn
}
