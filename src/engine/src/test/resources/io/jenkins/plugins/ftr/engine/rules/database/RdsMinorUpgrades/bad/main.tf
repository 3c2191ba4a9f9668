resource "aws_db_instance" "off" {
  engine                     = "mysql"
  auto_minor_version_upgrade = false # expect: VIOLATION
}
