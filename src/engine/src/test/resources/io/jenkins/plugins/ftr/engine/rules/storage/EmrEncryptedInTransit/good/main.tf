resource "aws_emr_security_configuration" "main" {
  name = "main"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true # expect: PASS
      EnableAtRestEncryption    = false
    }
  })
}
