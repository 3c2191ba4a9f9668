module "site" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = ">= 4.0, < 6.0"
  bucket  = "site"

  block_public_policy     = false # expect: VIOLATION block_public_policy
  restrict_public_buckets = false
}
