# expect: VIOLATION
resource "aws_ebs_snapshot_copy" "absent" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
}

resource "aws_ami_copy" "off" {
  name      = "copy"
  encrypted = false # expect: VIOLATION
}

resource "aws_dlm_lifecycle_policy" "daily" {
  policy_details {
    schedule {
      name = "daily"
      cross_region_copy_rule {
        target    = "eu-central-1"
        encrypted = false # expect: VIOLATION
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "shared" {
  policy_details {
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-central-1"
        encryption_configuration {
          encrypted = false # expect: VIOLATION
        }
      }
    }
  }
}
