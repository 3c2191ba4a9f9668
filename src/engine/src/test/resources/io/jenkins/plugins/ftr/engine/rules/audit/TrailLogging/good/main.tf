# expect: PASS
resource "aws_cloudtrail" "main" {
  name = "main"
}
