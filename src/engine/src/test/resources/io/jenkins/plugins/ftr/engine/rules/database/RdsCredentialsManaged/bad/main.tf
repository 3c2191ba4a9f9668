resource "aws_db_instance" "literal" {
  engine   = "mysql"
  username = "app"
  password = "correct-horse-battery" # expect: VIOLATION written in the code
}

variable "password" {
  sensitive = true
}

resource "aws_rds_cluster" "passed" {
  engine          = "aurora-mysql"
  master_password = var.password # expect: UNKNOWN
}

# Whoever deploys gives the password.
variable "given" {
  type    = string
  default = ""
}

resource "aws_docdb_cluster" "given" {
  master_password = var.given # expect: UNKNOWN passed in
}
