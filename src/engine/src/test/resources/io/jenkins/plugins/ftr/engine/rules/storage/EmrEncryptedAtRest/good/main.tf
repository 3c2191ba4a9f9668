resource "aws_emr_security_configuration" "main" {
  name = "main"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = false
      EnableAtRestEncryption    = true # expect: PASS
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "alias/emr" }
      }
    }
  })
}

resource "aws_emr_cluster" "main" {
  name                   = "main"
  release_label          = "emr-7.5.0"
  service_role           = "EMR_DefaultRole"
  security_configuration = aws_emr_security_configuration.main.name # expect: PASS
}
