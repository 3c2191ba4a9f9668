resource "aws_kms_key" "open" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["*"] }
      Action    = "kms:*" # expect: VIOLATION
      Resource  = "*"
    }]
  })
}
