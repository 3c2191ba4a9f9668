# expect: PASS
resource "aws_macie2_account" "main" {
}
