# expect: PASS
resource "aws_kms_key" "default" {
}

resource "aws_kms_key" "via" {
  # expect: PASS
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } }
    }]
  })
}
