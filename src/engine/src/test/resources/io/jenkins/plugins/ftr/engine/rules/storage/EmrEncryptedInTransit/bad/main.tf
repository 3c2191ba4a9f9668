resource "aws_emr_security_configuration" "off" {
  name = "off"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = false # expect: VIOLATION EnableInTransitEncryption is false
      EnableAtRestEncryption    = false
    }
  })
}

# expect: VIOLATION plain text
resource "aws_emr_cluster" "none" {
  name          = "none"
  release_label = "emr-7.5.0"
  service_role  = "EMR_DefaultRole"
}
