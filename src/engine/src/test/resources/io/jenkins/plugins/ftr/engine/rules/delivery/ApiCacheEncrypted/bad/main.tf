# expect: VIOLATION
resource "aws_api_gateway_method_settings" "plain" {
  method_path = "*/*"
  settings {
    caching_enabled = true
  }
}
