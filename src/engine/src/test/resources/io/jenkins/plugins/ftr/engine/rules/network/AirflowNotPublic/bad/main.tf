resource "aws_mwaa_environment" "open" {
  name                  = "open"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn     = "arn:aws:s3:::airflow"
  webserver_access_mode = "PUBLIC_ONLY" # expect: VIOLATION webserver_access_mode is "PUBLIC_ONLY"
}
