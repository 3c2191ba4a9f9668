resource "aws_msk_cluster" "mixed" {
  cluster_name = "events"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # expect: VIOLATION
    }
  }
}
