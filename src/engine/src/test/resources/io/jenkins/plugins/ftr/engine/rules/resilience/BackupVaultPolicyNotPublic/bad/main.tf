resource "aws_backup_vault" "open" {
  name = "open"
}

resource "aws_backup_vault_policy" "open" {
  backup_vault_name = aws_backup_vault.open.name
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "backup:*" # expect: VIOLATION
      Resource  = "*"
    }]
  })
}

resource "aws_backup_vault_policy" "elsewhere" {
  backup_vault_name = "made-elsewhere"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "backup:CopyIntoBackupVault" # expect: VIOLATION
      Resource  = "*"
    }]
  })
}
