resource "aws_apigatewayv2_integration" "encrypted" {
  api_id             = "abcdef1234"
  integration_type   = "HTTP_PROXY"
  integration_method = "GET"
  integration_uri    = "https://shop.example.com/orders" # expect: PASS
}

# A VPC link stays inside the VPC.
resource "aws_api_gateway_integration" "link" {
  rest_api_id             = "abcdef1234"
  resource_id             = "ab12cd"
  http_method             = "GET"
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  connection_type         = "VPC_LINK"
  connection_id           = "link"
  uri                     = "http://orders.internal/"
}

# Functions are called by their ARN.
resource "aws_api_gateway_integration" "function" {
  rest_api_id             = "abcdef1234"
  resource_id             = "ab12cd"
  http_method             = "POST"
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/orders/invocations"
}
