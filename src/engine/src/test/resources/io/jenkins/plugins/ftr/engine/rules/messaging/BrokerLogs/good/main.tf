resource "aws_mq_broker" "main" {
  broker_name = "main"
  engine_type = "RabbitMQ"
  logs {
    general = true # expect: PASS
  }
}

resource "aws_msk_cluster" "main" {
  cluster_name = "main"
  logging_info {
    broker_logs {
      s3 {
        enabled = true # expect: PASS
        bucket  = "logs"
      }
    }
  }
}
