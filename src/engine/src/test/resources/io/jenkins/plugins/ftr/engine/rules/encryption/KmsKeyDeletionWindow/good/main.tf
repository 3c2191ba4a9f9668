# expect: PASS
resource "aws_kms_key" "default" {
}
