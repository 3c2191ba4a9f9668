data "aws_iam_policy_document" "all_but_iam" {
  statement {
    effect      = "Allow"
    not_actions = ["iam:*"] # expect: VIOLATION NotAction
    resources   = ["*"]
  }
}

resource "aws_iam_policy" "all_but_iam" {
  policy = data.aws_iam_policy_document.all_but_iam.json
}

resource "aws_iam_role_policy" "all_but_bucket" {
  role = "app"
  policy = jsonencode({
    Statement = [{
      Effect      = "Allow"
      Action      = "s3:GetObject" # expect: VIOLATION NotResource
      NotResource = "arn:aws:s3:::payroll/*"
    }]
  })
}

resource "aws_iam_role" "trust" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      NotAction = "sts:TagSession" # expect: VIOLATION NotAction
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}
