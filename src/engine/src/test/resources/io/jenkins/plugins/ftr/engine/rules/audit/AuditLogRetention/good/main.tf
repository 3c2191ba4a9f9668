resource "aws_cloudwatch_log_group" "flow" {
  name              = "flow"
  retention_in_days = 400 # expect: PASS
}

resource "aws_flow_log" "main" {
  vpc_id          = "vpc-1"
  log_destination = aws_cloudwatch_log_group.flow.arn
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "app"
  retention_in_days = 7
}
