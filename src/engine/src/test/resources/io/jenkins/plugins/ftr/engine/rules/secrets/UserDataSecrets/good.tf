resource "aws_instance" "app" {
  ami       = "ami-1"
  user_data = <<-EOT
    #!/bin/bash
    export DB_PASSWORD=$(aws ssm get-parameter --name db --with-decryption)
    export TOKEN_FILE=/run/secrets/token
    systemctl start app
  EOT
}
