resource "aws_ebs_snapshot_copy" "dr" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
  encrypted          = true # expect: PASS
}

resource "aws_dlm_lifecycle_policy" "daily" {
  policy_details {
    schedule {
      name = "daily"
      cross_region_copy_rule {
        target    = "eu-central-1"
        encrypted = true # expect: PASS
      }
    }
  }
}
