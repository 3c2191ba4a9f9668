# One of every construct, as a seed for mutations.
terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
  backend "s3" {
    bucket = "state"
  }
}

provider "aws" {
  region = var.region
  default_tags {
    tags = local.tags
  }
}

variable "region" {
  type        = string
  default     = "eu-west-1"
  description = <<-EOT
    Where to build.
      Indented.
  EOT
  validation {
    condition     = can(regex("^[a-z]{2}-", var.region))
    error_message = "Not a region."
  }
}

variable "unset" {
  type = map(object({
    ports = optional(list(number), [443])
    open  = optional(bool)
  }))
}

locals {
  tags    = merge({ Name = "x" }, { for k, v in { a = 1 } : upper(k) => tostring(v) })
  subnets = { for i, az in ["a", "b"] : az => cidrsubnet("10.0.0.0/16", 8, i) if az != "c" }
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
  script = <<EOF
%{for name in ["a", "b"]~}
echo ${name} $${literal} %%{literal}
%{endfor~}
%{if local.tags["NAME"] == "x"}yes%{else}no%{endif}
EOF
}

data "aws_iam_policy_document" "doc" {
  source_policy_documents = [local.policy]
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.b["a"].arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
  dynamic "statement" {
    for_each = var.unset
    content {
      actions   = [statement.key]
      resources = ["*"]
    }
  }
}

resource "aws_s3_bucket" "b" { # ftr:skip S3-001 seed
  for_each      = local.subnets
  bucket        = "b-${each.key}"
  force_destroy = !true || 1 + 2 * 3 >= 7 && each.value != null
  policy        = data.aws_iam_policy_document.doc.json
  lifecycle {
    ignore_changes = [tags["x"], policy]
    precondition {
      condition     = length(self.tags) > 0
      error_message = "no"
    }
  }
}

resource "aws_security_group" "sg" {
  count = length(local.subnets)
  name  = format("%s-%03d", var.region, count.index)
  dynamic "ingress" {
    for_each = toset([22, 443])
    iterator = port
    content {
      from_port   = port.value
      cidr_blocks = values(local.subnets)[*]
    }
  }
  provisioner "local-exec" {
    command = "echo ${self.id}"
  }
}

module "m" {
  source   = "./m"
  for_each = { a = [for s in aws_security_group.sg : s.id], b = aws_security_group.sg.*.id }
  ids      = each.value
  first    = try(each.value[0], null)
  rest     = slice(concat(each.value, ["x"]), 0, 1)
}

output "o" {
  value     = module.m["a"].o
  sensitive = true
}

moved {
  from = aws_vpc.a
  to   = aws_vpc.b
}

import {
  to = aws_vpc.c
  id = "vpc-1"
}

check "c" {
  data "http" "x" {
    url = "https://example.com"
  }
  assert {
    condition     = data.http.x.status_code == 200
    error_message = "bad"
  }
}

removed {
  from = aws_vpc.d
  lifecycle {
    destroy = false
  }
}

ephemeral "aws_secretsmanager_secret_version" "s" {
  secret_id = "x"
}
