resource "aws_db_snapshot" "named" {
  db_instance_identifier = "main"
  db_snapshot_identifier = "named"
  shared_accounts        = ["111122223333"] # expect: PASS
}
