resource "aws_ecr_repository_policy" "closed" {
  repository = "app"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "ecr:BatchGetImage" }]
  })
}
