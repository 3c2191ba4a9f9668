# expect: PASS
resource "aws_mwaa_environment" "default" {
  name               = "default"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn  = "arn:aws:s3:::airflow"
}
