# expect: PASS
resource "aws_fis_experiment_template" "stop" {
  description = "stop"
}
