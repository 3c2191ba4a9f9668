resource "aws_dms_replication_instance" "open" {
  replication_instance_id    = "open"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = true # expect: VIOLATION
}
