resource "aws_ebs_snapshot_copy" "dr" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
  encrypted          = true # expect: PASS
}
