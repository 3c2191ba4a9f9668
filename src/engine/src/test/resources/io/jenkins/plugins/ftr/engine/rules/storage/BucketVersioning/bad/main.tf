# expect: VIOLATION
resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket" "off" {
  bucket = "off"
}

resource "aws_s3_bucket_versioning" "off" {
  bucket = aws_s3_bucket.off.id
  versioning_configuration {
    status = "Suspended" # expect: VIOLATION
  }
}

resource "aws_s3_bucket_versioning" "elsewhere" {
  bucket = "made-elsewhere"
  versioning_configuration {
    status = "Suspended" # expect: VIOLATION
  }
}
