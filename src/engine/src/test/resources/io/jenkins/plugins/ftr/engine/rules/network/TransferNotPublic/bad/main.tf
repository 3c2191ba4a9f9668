# expect: VIOLATION endpoint_type is "PUBLIC"
resource "aws_transfer_server" "default" {
  protocols = ["SFTP"]
}

resource "aws_eip" "files" {
  domain = "vpc"
}

resource "aws_transfer_server" "addresses" {
  endpoint_type = "VPC"
  endpoint_details {
    vpc_id                 = "vpc-12345678"
    subnet_ids             = ["subnet-12345678"]
    address_allocation_ids = [aws_eip.files.id] # expect: VIOLATION public addresses
  }
}
