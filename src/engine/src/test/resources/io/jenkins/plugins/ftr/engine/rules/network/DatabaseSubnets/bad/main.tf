resource "aws_internet_gateway" "main" {
  vpc_id = "vpc-1"
}

resource "aws_route_table" "public" {
  vpc_id = "vpc-1"
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_subnet" "public" {
  vpc_id = "vpc-1"
}

resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}

resource "aws_db_subnet_group" "database" {
  subnet_ids = [aws_subnet.public.id] # expect: VIOLATION
}
