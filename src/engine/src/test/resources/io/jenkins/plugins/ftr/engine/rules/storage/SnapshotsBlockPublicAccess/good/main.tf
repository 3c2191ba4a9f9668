resource "aws_ebs_snapshot_block_public_access" "main" {
  state = "block-all-sharing" # expect: PASS
}
