provider "aws" {
  region     = "eu-west-1"
  access_key = "AKIA2222333344445555"                       # expect: VIOLATION access_key
  secret_key = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefgh" # expect: VIOLATION secret_key
}
