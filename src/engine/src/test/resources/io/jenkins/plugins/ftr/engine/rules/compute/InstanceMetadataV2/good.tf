resource "aws_launch_template" "app" {
  image_id = "ami-1"
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}

resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.app.id
  }
}

resource "aws_instance" "off" {
  ami = "ami-1"
  metadata_options {
    http_endpoint = "disabled"
  }
}
