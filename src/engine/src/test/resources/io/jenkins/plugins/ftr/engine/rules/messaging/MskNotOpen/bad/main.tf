resource "aws_msk_cluster" "public" {
  cluster_name = "events"
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS" # expect: VIOLATION
      }
    }
  }
}

resource "aws_msk_cluster" "anonymous" {
  cluster_name = "views"
  client_authentication {
    unauthenticated = true # expect: VIOLATION
  }
}
