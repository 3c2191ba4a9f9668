resource "aws_security_group" "files" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["172.16.0.0/12"]
  }
}
