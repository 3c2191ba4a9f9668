variable "create_certificate" { default = true }
variable "domain_name" { default = "" }
variable "validation_method" { default = null }
variable "key_algorithm" { default = null }
variable "private_authority_arn" { default = null }
variable "certificate_transparency_logging_preference" { default = true }

resource "aws_acm_certificate" "this" {
  count = var.create_certificate ? 1 : 0

  domain_name               = var.domain_name
  validation_method         = var.validation_method
  key_algorithm             = var.key_algorithm
  certificate_authority_arn = var.private_authority_arn
  private_key               = null
  options {
    certificate_transparency_logging_preference = var.certificate_transparency_logging_preference ? "ENABLED" : "DISABLED"
  }
}

output "acm_certificate_arn" { value = try(aws_acm_certificate.this[0].arn, outline.unknown) }
