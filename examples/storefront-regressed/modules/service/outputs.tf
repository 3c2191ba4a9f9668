output "load_balancer_dns_name" {
  value = aws_lb.main.dns_name
}

output "task_security_group_id" {
  value = aws_security_group.tasks.id
}
