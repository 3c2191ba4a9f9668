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
