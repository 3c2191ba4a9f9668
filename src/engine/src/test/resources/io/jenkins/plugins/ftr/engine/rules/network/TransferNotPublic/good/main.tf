resource "aws_transfer_server" "inside" {
  endpoint_type = "VPC" # expect: PASS
  endpoint_details {
    vpc_id     = "vpc-12345678"
    subnet_ids = ["subnet-12345678"]
  }
}
