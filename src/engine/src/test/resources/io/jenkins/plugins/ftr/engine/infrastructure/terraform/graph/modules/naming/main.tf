variable "parts" { type = list(string) }
locals {
  cleaned = [for p in var.parts : lower(replace(p, "/[^a-zA-Z0-9]/", ""))]
}
output "prefix" { value = join("-", local.cleaned) }
output "path" { value = path.module }
