# expect: PASS
resource "aws_wafv2_web_acl" "site" {
  name  = "site"
  scope = "REGIONAL"
}

resource "aws_wafv2_web_acl_logging_configuration" "site" {
  resource_arn            = aws_wafv2_web_acl.site.arn
  log_destination_configs = ["logs"]
}
