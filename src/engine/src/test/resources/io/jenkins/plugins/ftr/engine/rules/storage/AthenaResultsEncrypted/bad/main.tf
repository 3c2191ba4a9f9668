resource "aws_athena_workgroup" "loose" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = false # expect: VIOLATION
  }
}
