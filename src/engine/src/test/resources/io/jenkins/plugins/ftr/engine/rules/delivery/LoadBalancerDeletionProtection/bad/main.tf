# expect: VIOLATION
resource "aws_lb" "absent" {
  name = "web"
}
