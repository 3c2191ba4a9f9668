# expect: PASS
resource "aws_fsx_windows_file_system" "main" {
  throughput_capacity = 32
}

resource "aws_fsx_lustre_file_system" "scratch" {
  deployment_type = "SCRATCH_2"
}
