resource "aws_ecr_repository_policy" "open" {
  repository = "app"
  policy = jsonencode({
    # expect: VIOLATION
    Statement = [{ Effect = "Allow", Principal = "*", Action = "ecr:BatchGetImage" }]
  })
}
