variable "external_id" {
  type    = string
  default = "example-2024" # expect: VIOLATION
}
