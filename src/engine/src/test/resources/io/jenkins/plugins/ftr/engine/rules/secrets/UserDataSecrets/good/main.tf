resource "aws_instance" "app" {
  ami       = "ami-1"
  user_data = <<-EOT
    #!/bin/bash
    export DB_PASSWORD=$(aws ssm get-parameter --name db --with-decryption)
    export TOKEN_FILE=/run/secrets/token
    systemctl start app
  EOT
}

resource "aws_instance" "provisioned" {
  ami       = "ami-1"
  user_data = "IyEvYmluL2Jhc2gKeXVtIHVwZGF0ZSAteQo="
  provisioner "remote-exec" {
    inline = ["sudo systemctl start app", "export TOKEN=$(aws ssm get-parameter --name token)"]
  }
}
