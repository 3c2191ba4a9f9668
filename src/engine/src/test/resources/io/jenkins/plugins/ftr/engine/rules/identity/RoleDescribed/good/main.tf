resource "aws_iam_role" "described" {
  name               = "described"
  description        = "Lets the application read its bucket."
  assume_role_policy = "{}"
}
