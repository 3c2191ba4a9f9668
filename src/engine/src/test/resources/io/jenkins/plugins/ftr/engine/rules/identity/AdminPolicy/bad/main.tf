resource "aws_iam_policy" "admin" {
  name = "admin"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # expect: VIOLATION every action
      Resource = "*"
    }]
  })
}

data "aws_iam_policy_document" "admin" {
  statement {
    actions   = ["*"] # expect: VIOLATION
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "from_document" {
  role   = "app"
  policy = data.aws_iam_policy_document.admin.json
}

variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "unresolved" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # expect: UNKNOWN actions
      Resource = "*"
    }]
  })
}
