# expect: VIOLATION
resource "aws_autoscaling_group" "blind" {
  max_size          = 4
  min_size          = 2
  target_group_arns = ["web"]
}
