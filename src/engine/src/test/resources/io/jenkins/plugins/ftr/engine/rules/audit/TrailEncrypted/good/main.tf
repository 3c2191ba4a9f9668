resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}

resource "aws_cloudtrail" "main" {
  name       = "main"
  kms_key_id = aws_kms_key.trail.arn # expect: PASS
}
