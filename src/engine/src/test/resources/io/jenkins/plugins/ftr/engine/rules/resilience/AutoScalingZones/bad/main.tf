resource "aws_autoscaling_group" "single" {
  availability_zones = ["eu-west-1a"] # expect: VIOLATION
  max_size           = 2
  min_size           = 1
}

variable "subnets" {
  type = list(string)
}

resource "aws_autoscaling_group" "given" {
  vpc_zone_identifier = var.subnets # expect: UNKNOWN
  max_size            = 2
  min_size            = 1
}
