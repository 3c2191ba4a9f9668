output "database_secret_arn" {
  value = aws_db_instance.main.master_user_secret[0].secret_arn
}

output "orders_table_arn" {
  value = aws_dynamodb_table.orders.arn
}

output "logs_key_arn" {
  value = aws_kms_key.logs.arn
}

output "access_log_bucket" {
  value = aws_s3_bucket.access_logs.id
}
