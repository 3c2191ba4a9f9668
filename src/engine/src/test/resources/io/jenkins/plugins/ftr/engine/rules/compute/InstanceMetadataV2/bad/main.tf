# expect: VIOLATION not set
resource "aws_instance" "absent" {
  ami = "ami-1"
}

resource "aws_instance" "optional" {
  ami = "ami-1"
  metadata_options {
    http_tokens = "optional" # expect: VIOLATION optional
  }
}

# expect: VIOLATION
resource "aws_launch_template" "absent" {
  image_id = "ami-1"
}

variable "tokens" {
  type = string
}

resource "aws_launch_configuration" "unresolved" {
  image_id = "ami-1"
  metadata_options {
    http_tokens = var.tokens # expect: UNKNOWN tokens
  }
}
