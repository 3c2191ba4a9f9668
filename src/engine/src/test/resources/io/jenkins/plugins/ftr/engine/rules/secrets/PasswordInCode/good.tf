variable "password" {
  type      = string
  sensitive = true
}

resource "random_password" "generated" {
  length = 20
}

resource "aws_db_instance" "variable" {
  password = var.password # expect: PASS
}

resource "aws_db_instance" "generated" {
  password = random_password.generated.result # expect: PASS
}

resource "aws_instance" "tokens" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_kms_key" "key" {
  description = "password: is in the wiki"
}
