resource "aws_api_gateway_stage" "live" {
  rest_api_id = "api"
  stage_name  = "live"
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api"
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "*/*"
  settings {
    logging_level = "INFO" # expect: PASS
  }
}

resource "aws_apigatewayv2_api" "http" {
  name          = "http"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "http" {
  api_id = aws_apigatewayv2_api.http.id
  name   = "live"
}
