resource "aws_db_parameter_group" "tls" {
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = 1 # expect: PASS
  }
}

resource "aws_db_instance" "tls" {
  engine               = "postgres"
  parameter_group_name = aws_db_parameter_group.tls.name
}

resource "aws_db_instance" "recent" {
  engine         = "postgres"
  engine_version = "16.3" # expect: PASS
}

resource "aws_db_instance" "oracle" {
  engine = "oracle-ee"
}
