resource "aws_route_table" "private" {
  vpc_id = "vpc-1"
}

resource "aws_subnet" "private" {
  vpc_id = "vpc-1"
}

resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_db_subnet_group" "database" {
  subnet_ids = [aws_subnet.private.id]
}
