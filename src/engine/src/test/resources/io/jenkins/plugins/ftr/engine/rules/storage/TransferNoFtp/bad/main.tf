variable "protocols" {
  type = list(string)
}

resource "aws_transfer_server" "mixed" {
  endpoint_type = "VPC"
  protocols     = ["SFTP", "FTP"] # expect: VIOLATION FTP encrypts neither
}

resource "aws_transfer_server" "open" {
  protocols = var.protocols # expect: UNKNOWN
}
