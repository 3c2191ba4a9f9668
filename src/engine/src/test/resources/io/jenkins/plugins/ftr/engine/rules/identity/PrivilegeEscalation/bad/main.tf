data "aws_iam_policy_document" "deploy" {
  statement {
    actions   = ["ecs:UpdateService", "iam:PassRole"] # expect: VIOLATION iam:PassRole
    resources = ["*"]
  }
}

resource "aws_iam_policy" "deploy" {
  policy = data.aws_iam_policy_document.deploy.json
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "every_role" {
  statement {
    actions   = ["iam:PutRolePolicy"] # expect: VIOLATION iam:PutRolePolicy
    resources = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/*"]
  }
  statement {
    actions   = ["lambda:UpdateFunctionCode"] # expect: VIOLATION lambda:UpdateFunctionCode
    resources = ["*"]
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

resource "aws_iam_policy" "every_role" {
  policy = data.aws_iam_policy_document.every_role.json
}

resource "aws_iam_user_policy" "code" {
  user = "jane"
  policy = jsonencode({
    Statement = {
      Effect   = "Allow"
      Action   = "glue:UpdateDevEndpoint" # expect: VIOLATION glue:UpdateDevEndpoint
      Resource = "arn:aws:glue:*:*:devEndpoint/*"
    }
  })
}

resource "aws_iam_policy" "line" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "ssm:GetParameter",
        "iam:PassRole", # expect: VIOLATION iam:PassRole
      ]
      Resource = "*"
    }]
  })
}
