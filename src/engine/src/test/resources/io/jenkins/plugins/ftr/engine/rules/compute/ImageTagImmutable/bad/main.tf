# expect: VIOLATION MUTABLE
resource "aws_ecr_repository" "default" {
  name = "default"
}
