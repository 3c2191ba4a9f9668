resource "aws_backup_selection" "most" {
  name          = "most"
  plan_id       = "plan"
  iam_role_arn  = "role"
  resources     = ["*"]
  not_resources = [aws_efs_file_system.left_out.arn, "arn:aws:ec2:*:*:volume/*"]
}

# expect: VIOLATION
resource "aws_efs_file_system" "left_out" {
  creation_token = "left-out"
}

# expect: PASS aws_backup_selection.most
resource "aws_efs_file_system" "covered" {
  creation_token = "covered"
}
