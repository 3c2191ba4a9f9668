resource "aws_kms_key" "data" {
  enable_key_rotation = true # expect: PASS
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}
