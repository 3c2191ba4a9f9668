output "load_balancer" {
  description = "DNS name customers reach the storefront at."
  value       = module.service.load_balancer_dns_name
}
