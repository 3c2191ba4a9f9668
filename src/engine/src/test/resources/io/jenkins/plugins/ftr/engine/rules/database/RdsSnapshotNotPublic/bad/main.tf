resource "aws_db_snapshot" "open" {
  db_instance_identifier = "main"
  db_snapshot_identifier = "open"
  shared_accounts        = ["all"] # expect: VIOLATION
}
