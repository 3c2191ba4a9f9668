resource "aws_db_instance" "open" {
  engine              = "mysql"
  publicly_accessible = true # expect: VIOLATION publicly_accessible is true
}

variable "public" {}

resource "aws_rds_cluster_instance" "given" {
  cluster_identifier  = "main"
  publicly_accessible = var.public # expect: UNKNOWN
}
