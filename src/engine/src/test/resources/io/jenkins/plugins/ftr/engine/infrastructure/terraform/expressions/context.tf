# The names that the expressions in expressions.txt refer to.
variable "ports" {
  type    = set(number)
  default = [443, 80, 8080]
}

variable "name" {
  type    = string
  default = "web"
}

variable "settings" {
  type = object({
    name    = string
    size    = optional(number, 20)
    tags    = optional(map(string), {})
    zones   = optional(list(string))
    logging = optional(object({ enabled = optional(bool, true), prefix = optional(string) }), {})
  })
  default = { name = "main", zones = ["a", 1, true] }
}

variable "rules" {
  type = list(object({
    port  = number
    cidrs = optional(list(string), ["10.0.0.0/8"])
  }))
  default = [{ port = "22" }, { port = 443, cidrs = ["0.0.0.0/0"] }]
}

variable "anything" {
  default = { list = [1, "two", true], text = "x" }
}

variable "matrix" {
  type    = map(list(number))
  default = { a = [1, 2], b = [], c = ["3"] }
}

variable "pair" {
  type    = tuple([string, number])
  default = [1, "2"]
}

variable "nothing" {
  type    = string
  default = null
}

variable "defaulted" {
  type     = string
  default  = "fallback"
  nullable = false
}

variable "any_list" {
  type    = list(any)
  default = [1, "a", true]
}

variable "any_map" {
  type    = map(any)
  default = { a = 1, b = "x" }
}

locals {
  numbers = [1, 2, 3]
  words   = ["b", "a", "c", "a"]
  tags    = { Name = "web", Env = "prod", "with space" = "yes" }
  people = [
    { name = "ann", age = 30, roles = ["dev", "ops"] },
    { name = "bob", age = 25, roles = [] },
  ]
  nested = {
    a = { b = { c = [10, 20, { d = "deep" }] } }
    e = null
  }
  empty_list = []
  empty_map  = {}
  text       = <<-EOT
    first
      second
    third
  EOT
  plain      = <<EOT
    kept
EOT
  flag       = true
  no         = null
  template   = "hello $${name}"
  chained    = local.derived
  derived    = [for n in local.numbers : n * 2]
  unicode    = "grüße 世界 👍"
}
