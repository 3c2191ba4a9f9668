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

resource "aws_launch_configuration" "encoded_key" {
  image_id         = "ami-1"
  user_data_base64 = "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFb3cK" # expect: VIOLATION encoded
}

resource "aws_instance" "provisioned" {
  ami = "ami-1"
  provisioner "remote-exec" {
    inline = [
      "mkdir -p ~/.aws",
      "echo export AWS_SECRET_ACCESS_KEY=abcdefghij >> ~/.bashrc" # expect: VIOLATION AWS_SECRET_ACCESS_KEY
    ]
  }
}
