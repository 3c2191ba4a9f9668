data "aws_iam_policy_document" "deploy" {
  statement {
    actions   = ["ecs:UpdateService", "iam:PassRole"] # expect: VIOLATION iam:PassRole
    resources = ["*"]
  }
}

resource "aws_iam_policy" "deploy" {
  policy = data.aws_iam_policy_document.deploy.json
}
