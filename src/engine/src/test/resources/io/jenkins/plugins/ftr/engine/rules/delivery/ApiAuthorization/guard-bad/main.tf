# A policy that lets everybody in guards nothing.
resource "aws_api_gateway_rest_api" "open" {
  name = "open"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

resource "aws_api_gateway_method" "open" {
  rest_api_id   = aws_api_gateway_rest_api.open.id
  resource_id   = "orders"
  http_method   = "GET"
  authorization = "NONE" # expect: VIOLATION
}

# AWS: an API key is for usage plans and no authorization.
resource "aws_api_gateway_method" "key" {
  rest_api_id      = "api"
  resource_id      = "orders"
  http_method      = "GET"
  authorization    = "NONE"
  api_key_required = true # expect: VIOLATION API key
}
