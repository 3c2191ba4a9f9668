resource "aws_codebuild_project" "main" {
  name         = "main"
  service_role = "arn:aws:iam::111122223333:role/build"
  # expect: PASS
  artifacts {
    type     = "S3"
    location = "artifacts"
  }
  # The pipeline keeps these.
  secondary_artifacts {
    artifact_identifier = "docs"
    type                = "CODEPIPELINE"
  }
  logs_config {
    s3_logs {
      status              = "DISABLED"
      encryption_disabled = true
    }
  }
}
