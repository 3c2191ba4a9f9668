variable "authentication" {
  type = string
}

resource "aws_appsync_graphql_api" "key" {
  name                = "key"
  authentication_type = "API_KEY" # expect: VIOLATION authentication_type is "API_KEY"
}

resource "aws_appsync_graphql_api" "undecided" {
  name                = "undecided"
  authentication_type = var.authentication # expect: UNKNOWN
}
