resource "aws_api_gateway_method_settings" "plain" {
  method_path = "*/*"
  # expect: VIOLATION
  settings {
    caching_enabled = true
  }
}
