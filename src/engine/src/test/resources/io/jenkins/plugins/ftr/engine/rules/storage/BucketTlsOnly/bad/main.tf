# expect: VIOLATION
resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket" "objects_left_out" {
  bucket = "objects-left-out"
}

resource "aws_s3_bucket_policy" "objects_left_out" {
  bucket = aws_s3_bucket.objects_left_out.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*" # expect: VIOLATION
      Resource  = aws_s3_bucket.objects_left_out.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "one_prefix" {
  bucket = "one-prefix"
}

resource "aws_s3_bucket_policy" "one_prefix" {
  bucket = aws_s3_bucket.one_prefix.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*" # expect: VIOLATION
      Resource  = ["arn:aws:s3:::one-prefix", "arn:aws:s3:::one-prefix/private/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

variable "effect" {
  type = string
}

resource "aws_s3_bucket" "given_effect" {
  bucket = "given-effect"
}

resource "aws_s3_bucket_policy" "given_effect" {
  bucket = aws_s3_bucket.given_effect.id
  policy = jsonencode({
    Statement = [{ # expect: UNKNOWN
      Effect    = var.effect
      Principal = "*"
      Action    = "s3:*"
      Resource  = "${aws_s3_bucket.given_effect.arn}/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
