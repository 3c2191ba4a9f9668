# expect: VIOLATION
resource "aws_wafv2_web_acl" "silent" {
  name  = "site"
  scope = "REGIONAL"
}
