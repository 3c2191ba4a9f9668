environment     = "production"
certificate_arn = "arn:aws:acm:eu-central-1:111122223333:certificate/5b1f6c1e-2a54-4f5c-9a43-3f2a7f1f0c11"

security_contact = {
  name  = "Storefront security"
  email = "aws-security@storefront.example"
  phone = "+49-30-5550100"
}
