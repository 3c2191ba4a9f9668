resource "aws_mq_broker" "main" {
  broker_name     = "orders"
  deployment_mode = "CLUSTER_MULTI_AZ" # expect: PASS
}
