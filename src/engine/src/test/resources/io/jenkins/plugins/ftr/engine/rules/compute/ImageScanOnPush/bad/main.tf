# expect: VIOLATION
resource "aws_ecr_repository" "default" {
  name = "default"
}

resource "aws_ecr_repository" "off" {
  name = "off"
  image_scanning_configuration {
    scan_on_push = false # expect: VIOLATION
  }
}
