resource "aws_cloudtrail" "main" {
  name                  = "main"
  is_multi_region_trail = true # expect: PASS
}

# expect: PASS
resource "aws_cloudtrail" "data_events" {
  name = "data-events"
}
