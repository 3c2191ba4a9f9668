terraform {
  backend "s3" {
    bucket     = "state"
    key        = "app"
    encrypt    = false                # expect: VIOLATION switched off
    secret_key = "hunter22hunter22ab" # expect: VIOLATION secret_key
  }
}
