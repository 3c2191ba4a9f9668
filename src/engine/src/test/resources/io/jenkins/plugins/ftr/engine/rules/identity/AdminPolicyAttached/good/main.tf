resource "aws_iam_policy" "own" {
  policy = "{}"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = "app"
  policy_arn = aws_iam_policy.own.arn
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = "app"
  policy_arn = "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy"
}
