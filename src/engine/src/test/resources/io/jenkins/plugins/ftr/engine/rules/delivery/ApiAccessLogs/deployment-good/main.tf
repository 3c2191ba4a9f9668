resource "aws_api_gateway_deployment" "plain" {
  rest_api_id = "api"
}

# The stage is described by a resource of its own, under the same name.
resource "aws_api_gateway_deployment" "same" {
  rest_api_id = "api"
  stage_name  = "live"
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "api"
  stage_name    = "live"
  deployment_id = aws_api_gateway_deployment.same.id
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:api" # expect: PASS
    format          = "$context.requestId"
  }
}
