resource "aws_instance" "app" {
  ami = "ami-1"
  # expect: VIOLATION DB_PASSWORD
  user_data = <<-EOT
    #!/bin/bash
    export DB_PASSWORD=hunter2222
    systemctl start app
  EOT
}

resource "aws_launch_template" "escaped" {
  image_id = "ami-1"
  # expect: VIOLATION DATABASE_PASSWORD
  user_data = <<EOF
 export DATABASE_PASSWORD=\"SomeSortOfPassword\"
EOF
}
