# expect: VIOLATION
resource "aws_apigatewayv2_stage" "silent" {
  api_id = "api"
  name   = "live"
}
