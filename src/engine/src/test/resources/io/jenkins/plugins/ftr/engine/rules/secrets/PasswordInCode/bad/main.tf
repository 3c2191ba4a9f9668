resource "aws_db_instance" "literal" {
  username = "app"
  password = "correct horse" # expect: VIOLATION password
}

variable "redis_token" {
  default = "not so secret"
}

resource "aws_elasticache_replication_group" "default" {
  auth_token = var.redis_token # expect: VIOLATION auth_token
}

resource "aws_elastic_beanstalk_environment" "app" {
  name        = "app"
  application = "app"
  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = "hunter2222" # expect: VIOLATION DB_PASSWORD
  }
}

resource "kubernetes_manifest" "secret_key" {
  manifest = {
    spec = {
      secretKey = "hunter22" # expect: VIOLATION
    }
  }
}
