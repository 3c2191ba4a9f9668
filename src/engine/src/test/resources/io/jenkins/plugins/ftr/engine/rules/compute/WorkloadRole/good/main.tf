resource "aws_instance" "app" {
  ami                  = "ami-1"
  iam_instance_profile = "app"
}

resource "aws_lambda_function" "app" {
  function_name = "app"
  role          = "arn:aws:iam::111122223333:role/app"
}
