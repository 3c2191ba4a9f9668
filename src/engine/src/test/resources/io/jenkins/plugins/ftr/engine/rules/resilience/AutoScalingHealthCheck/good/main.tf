resource "aws_autoscaling_group" "web" {
  max_size          = 4
  min_size          = 2
  target_group_arns = ["web"]
  health_check_type = "ELB" # expect: PASS
}

resource "aws_autoscaling_group" "workers" {
  max_size = 4
  min_size = 2
}
