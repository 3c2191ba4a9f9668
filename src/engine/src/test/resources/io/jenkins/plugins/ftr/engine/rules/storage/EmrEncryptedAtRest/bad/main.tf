variable "at_rest" {
  type = bool
}

resource "aws_emr_security_configuration" "off" {
  name          = "off"
  # expect: VIOLATION EnableAtRestEncryption is false
  configuration = "{\"EncryptionConfiguration\": {\"EnableInTransitEncryption\": true, \"EnableAtRestEncryption\": false}}"
}

resource "aws_emr_security_configuration" "disks" {
  name = "disks"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption     = false
      EnableAtRestEncryption        = true # expect: VIOLATION LocalDiskEncryptionConfiguration is not set
      AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" } }
    }
  })
}

resource "aws_emr_security_configuration" "undecided" {
  name = "undecided"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = false
      EnableAtRestEncryption    = var.at_rest # expect: UNKNOWN
    }
  })
}

# expect: VIOLATION nothing encrypts the disks
resource "aws_emr_cluster" "none" {
  name          = "none"
  release_label = "emr-7.5.0"
  service_role  = "EMR_DefaultRole"
}

resource "aws_emr_cluster" "outside" {
  name                   = "outside"
  release_label          = "emr-7.5.0"
  service_role           = "EMR_DefaultRole"
  security_configuration = "of-the-account" # expect: UNKNOWN not defined in this code
}
