resource "aws_security_group" "files" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: VIOLATION SMB
  }
}
