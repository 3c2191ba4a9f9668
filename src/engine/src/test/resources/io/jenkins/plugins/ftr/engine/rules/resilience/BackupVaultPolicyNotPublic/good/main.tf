# expect: PASS
resource "aws_backup_vault" "main" {
  name = "main"
}

resource "aws_backup_vault_policy" "elsewhere" {
  backup_vault_name = "made-elsewhere"
  policy = jsonencode({ # expect: PASS
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "backup:CopyIntoBackupVault"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}
