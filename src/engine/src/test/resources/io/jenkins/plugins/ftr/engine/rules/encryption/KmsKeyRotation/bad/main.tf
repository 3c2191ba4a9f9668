# expect: VIOLATION
resource "aws_kms_key" "absent" {
  description = "data"
}
