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

data "terraform_remote_state" "network" {
  backend = "s3"
}

# Before Terraform 0.12 the list in this list was the list.
resource "aws_autoscaling_group" "list_in_list" {
  vpc_zone_identifier = ["${data.terraform_remote_state.network.private_subnet_ids}"] # expect: UNKNOWN
  max_size            = 2
  min_size            = 1
}

data "aws_subnets" "private" {}

data "aws_subnet" "a" {}

resource "aws_autoscaling_group" "first_of_list" {
  vpc_zone_identifier = [data.aws_subnets.private.ids[0]] # expect: VIOLATION
  max_size            = 2
  min_size            = 1
}

resource "aws_autoscaling_group" "one" {
  vpc_zone_identifier = [data.aws_subnet.a.id] # expect: VIOLATION
  max_size            = 2
  min_size            = 1
}
