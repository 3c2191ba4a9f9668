# expect: VIOLATION backup_retention_period is 0
resource "aws_db_instance" "absent" {
  engine = "mysql"
}

resource "aws_db_instance" "off" {
  engine                  = "mysql"
  backup_retention_period = 0 # expect: VIOLATION
}
