# expect: PASS
resource "aws_resiliencehub_resiliency_policy" "main" {
  name = "main"
}
