resource "aws_db_parameter_group" "plain" {
  family = "postgres15"
  parameter {
    name  = "rds.force_ssl"
    value = "0" # expect: VIOLATION rds.force_ssl
  }
}

resource "aws_db_instance" "plain" {
  engine               = "postgres"
  parameter_group_name = aws_db_parameter_group.plain.name
}

# expect: VIOLATION require_secure_transport
resource "aws_db_instance" "mysql" {
  engine = "mysql"
}

# expect: UNKNOWN
resource "aws_db_instance" "which" {
  engine = "postgres"
}

resource "aws_db_instance" "elsewhere" {
  engine               = "mysql"
  parameter_group_name = "company-standard" # expect: UNKNOWN
}
