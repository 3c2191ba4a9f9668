variable "host" {
  type = string
}

resource "aws_api_gateway_integration" "plain" {
  rest_api_id             = "abcdef1234"
  resource_id             = "ab12cd"
  http_method             = "GET"
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "http://shop.example.com/orders" # expect: VIOLATION starts with http://
}

resource "aws_apigatewayv2_integration" "plain" {
  api_id             = "abcdef1234"
  integration_type   = "HTTP_PROXY"
  integration_method = "GET"
  integration_uri    = "http://${var.host}/orders" # expect: VIOLATION
}
