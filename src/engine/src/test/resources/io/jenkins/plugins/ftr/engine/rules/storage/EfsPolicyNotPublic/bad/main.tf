resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "shared" {
  file_system_id = aws_efs_file_system.shared.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "*" # expect: VIOLATION
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
}

# The file system is not in this code.
resource "aws_efs_file_system_policy" "other" {
  file_system_id = "fs-0123456789abcdef0"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "elasticfilesystem:ClientMount" # expect: VIOLATION
    }]
  })
}
