resource "aws_instance" "app" {
  ami = "ami-1"
  # expect: VIOLATION DB_PASSWORD
  user_data = <<-EOT
    #!/bin/bash
    export DB_PASSWORD=hunter2222
    systemctl start app
  EOT
}
