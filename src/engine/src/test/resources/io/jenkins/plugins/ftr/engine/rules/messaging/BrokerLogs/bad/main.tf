# expect: VIOLATION logs.general
resource "aws_mq_broker" "silent" {
  broker_name = "silent"
  engine_type = "RabbitMQ"
}

resource "aws_mq_broker" "half" {
  broker_name = "half"
  engine_type = "ActiveMQ"
  # expect: VIOLATION logs.audit
  logs {
    general = true
  }
}

# expect: VIOLATION
resource "aws_msk_cluster" "silent" {
  cluster_name = "silent"
}
