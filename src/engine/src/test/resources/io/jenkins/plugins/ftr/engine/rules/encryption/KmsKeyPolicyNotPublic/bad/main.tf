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

variable "key_id" {
  type = string
}

resource "aws_kms_key_policy" "elsewhere" {
  key_id = var.key_id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:Decrypt" # expect: VIOLATION
      Resource  = "*"
    }]
  })
}

resource "aws_kms_replica_external_key" "copy" {
  primary_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:Decrypt" # expect: VIOLATION
      Resource  = "*"
    }]
  })
}
