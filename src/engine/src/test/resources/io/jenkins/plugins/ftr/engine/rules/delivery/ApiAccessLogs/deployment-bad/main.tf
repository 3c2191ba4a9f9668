# A deployment that makes its own stage cannot set a log for it.
# expect: VIOLATION
resource "aws_api_gateway_deployment" "live" {
  rest_api_id = "api"
  stage_name  = "live"
}
