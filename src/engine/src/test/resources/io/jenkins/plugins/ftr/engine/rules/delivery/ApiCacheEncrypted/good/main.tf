resource "aws_api_gateway_method_settings" "all" {
  method_path = "*/*"
  settings {
    caching_enabled      = true
    cache_data_encrypted = true # expect: PASS
  }
}

resource "aws_api_gateway_method_settings" "none" {
  method_path = "*/*"
  settings {
    logging_level = "INFO"
  }
}
