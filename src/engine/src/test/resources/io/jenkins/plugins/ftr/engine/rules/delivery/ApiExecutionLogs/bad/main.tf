# expect: VIOLATION
resource "aws_api_gateway_stage" "silent" {
  rest_api_id = "api"
  stage_name  = "silent"
}

resource "aws_api_gateway_stage" "off" {
  rest_api_id = "api"
  stage_name  = "off"
}

resource "aws_api_gateway_method_settings" "off" {
  rest_api_id = "api"
  stage_name  = aws_api_gateway_stage.off.stage_name
  method_path = "*/*"
  settings {
    logging_level = "OFF" # expect: VIOLATION
  }
}

resource "aws_apigatewayv2_api" "chat" {
  name          = "chat"
  protocol_type = "WEBSOCKET"
}

# expect: VIOLATION
resource "aws_apigatewayv2_stage" "chat" {
  api_id = aws_apigatewayv2_api.chat.id
  name   = "live"
}

# expect: VIOLATION single methods
resource "aws_api_gateway_stage" "one_method" {
  rest_api_id = "api"
  stage_name  = "one-method"
}

resource "aws_api_gateway_method_settings" "one_method" {
  rest_api_id = "api"
  stage_name  = aws_api_gateway_stage.one_method.stage_name
  method_path = "orders/GET"
  settings {
    logging_level = "INFO"
  }
}
