# The bucket is not in this code, its only policy is.
variable "bucket" {}

# expect: VIOLATION
resource "aws_s3_bucket_policy" "logs" {
  bucket = var.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "delivery.logs.amazonaws.com" }
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::example/*"
    }]
  })
}
