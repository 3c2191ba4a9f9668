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

data "aws_ssm_parameter" "linux" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

resource "aws_instance" "amazon_linux" {
  ami = data.aws_ssm_parameter.linux.value # expect: PASS Amazon Linux 2023
}

data "aws_ami" "linux" {
  owners     = ["amazon"]
  name_regex = "^al2023-ami-2023.*-x86_64"
}

resource "aws_launch_template" "amazon_linux" {
  image_id = data.aws_ami.linux.id # expect: PASS Amazon Linux 2023
}
