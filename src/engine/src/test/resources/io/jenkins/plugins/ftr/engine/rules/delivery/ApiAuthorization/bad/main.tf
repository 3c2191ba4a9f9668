resource "aws_api_gateway_method" "open" {
  rest_api_id   = "api"
  resource_id   = "orders"
  http_method   = "GET"
  authorization = "NONE" # expect: VIOLATION
}
