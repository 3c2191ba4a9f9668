# expect: PASS
module "files" {
  source = "terraform-aws-modules/s3-bucket/aws"
  bucket = "files"
}
