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

resource "aws_sns_topic_policy" "all_but_delete" {
  arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      NotAction = "sns:DeleteTopic" # expect: VIOLATION NotAction
      Resource  = "*"
    }]
  })
}
