# expect: VIOLATION storage_encrypted is false
resource "aws_db_instance" "absent" {
  engine = "mysql"
}

variable "encrypted" {
  default = false
}

resource "aws_rds_cluster" "off" {
  engine            = "aurora-mysql"
  storage_encrypted = var.encrypted # expect: VIOLATION
}

resource "aws_db_instance" "restored" {
  engine              = "mysql"
  snapshot_identifier = "before-upgrade" # expect: UNKNOWN
}

resource "aws_db_instance" "restored_plain" {
  engine              = "mysql"
  snapshot_identifier = "before-upgrade" # expect: UNKNOWN
  storage_encrypted   = false
}
