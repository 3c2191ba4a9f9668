resource "aws_codebuild_project" "plain" {
  name         = "plain"
  service_role = "arn:aws:iam::111122223333:role/build"
  artifacts {
    type                = "S3"
    location            = "artifacts"
    encryption_disabled = true # expect: VIOLATION artifacts.encryption_disabled is true
  }
  secondary_artifacts {
    artifact_identifier = "docs"
    type                = "S3"
    location            = "docs"
    encryption_disabled = true # expect: VIOLATION
  }
  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "logs/build"
      encryption_disabled = true # expect: VIOLATION logs_config.s3_logs.encryption_disabled
    }
  }
}
