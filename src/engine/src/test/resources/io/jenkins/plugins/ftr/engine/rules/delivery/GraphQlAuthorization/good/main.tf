resource "aws_appsync_graphql_api" "main" {
  name                = "main"
  authentication_type = "AMAZON_COGNITO_USER_POOLS" # expect: PASS
  additional_authentication_provider {
    authentication_type = "API_KEY"
  }
}
