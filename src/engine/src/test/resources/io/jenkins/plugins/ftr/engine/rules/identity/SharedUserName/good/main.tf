resource "aws_iam_user" "jane" {
  name = "jane.doe"
}
