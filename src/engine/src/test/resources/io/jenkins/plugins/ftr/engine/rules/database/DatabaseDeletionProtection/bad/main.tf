# expect: VIOLATION deletion_protection is false
resource "aws_rds_cluster" "absent" {
  engine = "aurora-mysql"
}

resource "aws_dynamodb_table" "off" {
  name                        = "orders"
  deletion_protection_enabled = false # expect: VIOLATION
}

# expect: VIOLATION
resource "aws_db_instance" "replica" {
  replicate_source_db = "orders"
}
