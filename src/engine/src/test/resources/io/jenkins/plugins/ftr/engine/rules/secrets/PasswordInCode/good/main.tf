variable "password" {
  type      = string
  sensitive = true
}

resource "random_password" "generated" {
  length = 20
}

resource "aws_db_instance" "variable" {
  password = var.password # expect: PASS
}

resource "aws_db_instance" "generated" {
  password = random_password.generated.result # expect: PASS
}

resource "aws_instance" "tokens" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_kms_key" "key" {
  description = "password: is in the wiki"
}

resource "aws_elastic_beanstalk_environment" "app" {
  name        = "app"
  application = "app"
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = var.password
  }
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD_FILE"
    value     = "/run/secrets/db"
  }
}

resource "aws_efs_file_system" "shared" {
  creation_token = "shared"
}

resource "aws_cognito_user_pool_client" "app" {
  name         = "app"
  user_pool_id = "pool"
  token_validity_units {
    access_token  = "minutes"
    refresh_token = "days"
  }
}

resource "kubernetes_manifest" "external_secret" {
  manifest = {
    apiVersion = "external-secrets.io/v1"
    kind       = "ExternalSecret"
    spec = {
      data = [{
        secretKey = "client-secret"
        remoteRef = { key = "app", property = "client-secret" }
      }]
    }
  }
}
