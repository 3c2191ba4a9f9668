# Buckets of unknown number: a setting with the same count exists wherever its bucket does.
variable "create" {
  type = bool
}

variable "names" {
  type = map(string)
}

resource "aws_s3_bucket" "counted" {
  count  = var.create ? 1 : 0
  bucket = "counted"
}

resource "aws_s3_bucket_versioning" "counted" {
  count  = var.create ? 1 : 0
  bucket = aws_s3_bucket.counted[0].id
  versioning_configuration {
    status = "Enabled" # expect: PASS
  }
}

resource "aws_s3_bucket" "named" {
  for_each = var.names
  bucket   = each.key
}

resource "aws_s3_bucket_versioning" "named" {
  for_each = aws_s3_bucket.named
  bucket   = each.value.id
  versioning_configuration {
    status = "Enabled" # expect: PASS
  }
}

resource "aws_s3_bucket" "measured" {
  for_each = var.names
  bucket   = "measured-${each.key}"
}

resource "aws_s3_bucket_versioning" "measured" {
  for_each = var.names
  bucket   = aws_s3_bucket.measured[each.key].id
  versioning_configuration {
    status = "Suspended" # expect: VIOLATION
  }
}

resource "aws_s3_bucket" "always" {
  bucket = "always"
}

resource "aws_s3_bucket_versioning" "always" {
  count  = var.create ? 1 : 0
  bucket = aws_s3_bucket.always.id
  versioning_configuration {
    status = "Enabled" # expect: UNKNOWN
  }
}

resource "aws_s3_bucket" "opposite" {
  count  = var.create ? 1 : 0
  bucket = "opposite"
}

resource "aws_s3_bucket_versioning" "opposite" {
  count  = var.create ? 0 : 1
  bucket = aws_s3_bucket.opposite[0].id
  versioning_configuration {
    status = "Enabled" # expect: UNKNOWN
  }
}

module "store" {
  source = "./store"
  count  = var.create ? 1 : 0
}
