resource "aws_ecs_service" "app" {
  name = "app"
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = false
  }
}
