package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
    @TempDir
    private Path directory;

    private Sample sample(String main) {
        return new Sample(directory).with("main.tf", main);
    }

    @Test
    void valuesKnowWhereTheyAreWrittenAndWhereTheyCameFrom() {
        Sample sample = sample("""
                variable "open" { default = ["0.0.0.0/0"] }
                locals {
                  rules = [{ port = 22, cidrs = var.open }]
                }
                resource "aws_security_group" "sg" {
                  port  = local.rules[0].port
                  cidrs = local.rules[0].cidrs
                  plain = [
                    "10.0.0.0/8",
                    "10.1.0.0/16"
                  ]
                }
                """);

        Value port = sample.value("aws_security_group.sg", "port");
        assertThat(port.at()).hasToString("main.tf:6");
        assertThat(port.origin().kind()).isEqualTo(Origin.Kind.LOCAL);
        assertThat(port.origin().name()).isEqualTo("rules");
        assertThat(port.origin().at()).hasToString("main.tf:3");
        Value cidr = sample.value("aws_security_group.sg", "cidrs").items().get(0);
        assertThat(cidr.at()).hasToString("main.tf:7");
        assertThat(cidr.origin().kind()).isEqualTo(Origin.Kind.VARIABLE_DEFAULT);
        assertThat(cidr.origin().at()).hasToString("main.tf:1");
        Value plain = sample.value("aws_security_group.sg", "plain");
        assertThat(plain.at().line()).isEqualTo(8);
        assertThat(plain.at().endLine()).isEqualTo(11);
        assertThat(plain.items().get(1).at()).hasToString("main.tf:10");
        assertThat(plain.items().get(1).origin()).isEqualTo(Origin.LITERAL);
    }

    @Test
    void templateFilesAreRendered() {
        Sample sample = sample("""
                data "template_file" "policy" {
                  template = "${file("policy.json")}"
                  vars = {
                    bucket = "logs"
                    arn    = aws_s3_bucket.b.arn
                  }
                }
                data "template_file" "broken" {
                  template = "%%{ if }"
                }
                data "template_file" "elsewhere" {
                  template = aws_s3_bucket.b.policy
                }
                resource "aws_s3_bucket" "b" {}
                resource "aws_x" "x" {
                  known     = data.template_file.policy.rendered
                  broken    = data.template_file.broken.rendered
                  elsewhere = data.template_file.elsewhere.rendered
                }
                """).with("policy.json", "${bucket} $${kept} in ${arn}");

        assertThat(sample.value("aws_x.x", "known").pieces()).startsWith("logs ${kept} in arn:");
        assertThat(sample.value("aws_x.x", "broken").reason().in(Language.EN)).contains("has a broken template");
        assertThat(sample.value("aws_x.x", "elsewhere").reason().in(Language.EN))
                .isEqualTo("it is known only after apply");
    }

    @Test
    void referencesToOtherResourcesAreKept() {
        Sample sample = sample("""
                resource "aws_s3_bucket" "b" {
                  bucket = "my-bucket"
                  versioning {
                    enabled = true
                  }
                }
                resource "aws_s3_bucket_policy" "p" {
                  literal   = aws_s3_bucket.b.bucket
                  id        = aws_s3_bucket.b.id
                  arn       = "${aws_s3_bucket.b.arn}/*"
                  whole     = aws_s3_bucket.b
                  enabled   = aws_s3_bucket.b.versioning[0].enabled
                  computed  = aws_s3_bucket.b.versioning[0].other
                  data      = data.aws_ami.a.id
                  formatted = format("%s/%s", aws_s3_bucket.b.arn, "x")
                  joined    = join(",", [aws_s3_bucket.b.arn, "x"])
                  undefined = aws_kms_key.none.arn
                }
                data "aws_ami" "a" {}
                """);

        String policy = "aws_s3_bucket_policy.p";
        Reference bucket = new Reference(".#aws_s3_bucket.b", "bucket");
        assertThat(sample.value(policy, "literal").asText()).contains("my-bucket");
        assertThat(sample.value(policy, "literal").references()).containsExactly(bucket);
        assertThat(sample.value(policy, "id").reason().in(Language.EN)).isEqualTo("it is known only after apply");
        assertThat(sample.value(policy, "id").references()).containsExactly(new Reference(".#aws_s3_bucket.b", "id"));
        assertThat(sample.value(policy, "arn").pieces()).containsExactly("arn:", null, "/*");
        assertThat(sample.value(policy, "whole").references()).containsExactly(new Reference(".#aws_s3_bucket.b", ""));
        assertThat(sample.value(policy, "enabled").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(sample.value(policy, "computed").references())
                .containsExactly(new Reference(".#aws_s3_bucket.b", "versioning.other"));
        assertThat(sample.value(policy, "data").references()).containsExactly(new Reference("data.aws_ami.a", "id"));
        assertThat(sample.value(policy, "formatted").pieces()).containsExactly("arn:", null, "/x");
        assertThat(sample.value(policy, "joined").pieces()).containsExactly("arn:", null, ",x");
        assertThat(sample.value(policy, "undefined").reason().in(Language.EN)).contains("not declared");
    }

    @Test
    void unknownConditionsAreUnknownUnlessBothResultsAreEqual() {
        Sample sample = sample("""
                variable "flag" { type = bool }
                variable "name" { type = string }
                resource "aws_x" "x" {
                  differs = var.flag ? "a" : "b"
                  same    = var.flag ? "a" : "a"
                  and     = false && var.flag
                  or      = true || var.flag
                  not     = !var.flag
                  maybe   = var.flag && true
                  prefix  = startswith("arn:aws:${var.name}", "arn:aws:")
                  other   = "arn:${var.name}" == "x"
                  exists  = "a-${var.name}" != null
                }
                """);

        assertThat(sample.value("aws_x.x", "differs").isUnknown()).isTrue();
        assertThat(sample.value("aws_x.x", "differs").references()).containsExactly(new Reference("var.flag", ""));
        assertThat(sample.value("aws_x.x", "same").asText()).contains("a");
        assertThat(sample.value("aws_x.x", "and").asBool()).isEqualTo(Trilean.FALSE);
        assertThat(sample.value("aws_x.x", "or").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(sample.value("aws_x.x", "not").isUnknown()).isTrue();
        assertThat(sample.value("aws_x.x", "maybe").isUnknown()).isTrue();
        assertThat(sample.value("aws_x.x", "prefix").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(sample.value("aws_x.x", "other").asBool()).isEqualTo(Trilean.FALSE);
        assertThat(sample.value("aws_x.x", "exists").asBool()).isEqualTo(Trilean.TRUE);
    }

    @Test
    void dynamicBlocksAreExpandedNested() {
        Sample sample = sample("""
                variable "unknown" {}
                locals {
                  groups = { a = { ports = [1, 2] }, b = { ports = [] } }
                }
                resource "aws_x" "x" {
                  rule {
                    name = "static"
                  }
                  dynamic "rule" {
                    for_each = local.groups
                    iterator = group
                    content {
                      name = group.key
                      dynamic "port" {
                        for_each = group.value.ports
                        content {
                          number = port.value
                          index  = port.key
                          owner  = group.key
                        }
                      }
                    }
                  }
                  dynamic "mystery" {
                    for_each = var.unknown
                    content {
                      cidr = "0.0.0.0/0"
                    }
                  }
                  dynamic "never" {
                    for_each = []
                    content {}
                  }
                }
                """);

        Value rules = sample.value("aws_x.x", "rule");
        assertThat(rules.items()).hasSize(3);
        assertThat(rules.items().get(1).path("name").asText()).contains("a");
        Value port = rules.items().get(1).get("port").items().get(1);
        assertThat(port.get("number").asText()).contains("2");
        assertThat(port.get("index").asText()).contains("1");
        assertThat(port.get("owner").asText()).contains("a");
        assertThat(rules.items().get(2).get("port").isAbsent()).isTrue();
        Value mystery = sample.value("aws_x.x", "mystery").items().get(0);
        assertThat(mystery.isUnknown()).isTrue();
        assertThat(mystery.references()).containsExactly(new Reference("var.unknown", ""));
        assertThat(sample.value("aws_x.x", "mystery.cidr").isUnknown()).isTrue();
        assertThat(sample.value("aws_x.x", "never").isAbsent()).isTrue();
    }

    @Test
    void metaArgumentsAreNoAttributes() {
        Sample sample = sample("""
                resource "aws_x" "x" {
                  provider   = aws.west
                  depends_on = [aws_y.y]
                  count      = 1
                  name       = "n"
                  lifecycle {
                    prevent_destroy = true
                    ignore_changes  = [tags["a"], name]
                  }
                  connection {
                    host = self.public_ip
                  }
                  provisioner "local-exec" {
                    command = "echo ${self.id}"
                  }
                }
                """);

        Value attributes = sample.resource("aws_x.x[0]").attributes();
        assertThat(attributes.entries().keySet()).containsExactly("name", "lifecycle", "provisioner");
        assertThat(attributes.path("lifecycle.prevent_destroy").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(attributes.path("lifecycle.ignore_changes").items())
                .extracting(Value::toString)
                .containsExactly("\"tags[a]\"", "\"name\"");
        assertThat(attributes.path("provisioner.command").pieces()).containsExactly("echo ", null);
        assertThat(sample.read().unresolved()).isEmpty();
    }

    @Test
    void jsonencodeKeepsTheDocumentWithPlaces() {
        Sample sample = sample("""
                resource "aws_iam_policy" "p" {
                  policy = jsonencode({
                    Version = "2012-10-17"
                    Statement = [{
                      Effect   = "Allow"
                      Action   = "*"
                      Resource = aws_s3_bucket.b.arn
                    }]
                  })
                  again = jsondecode(jsonencode({ a = [1] })).a[0]
                }
                resource "aws_s3_bucket" "b" {}
                """);

        Value policy = sample.value("aws_iam_policy.p", "policy");
        assertThat(policy.isUnknown()).isTrue();
        Value statement = policy.document().orElseThrow().get("Statement");
        assertThat(statement.get("Action").at()).hasToString("main.tf:6");
        assertThat(statement.get("Resource").references()).containsExactly(new Reference(".#aws_s3_bucket.b", "arn"));
        assertThat(sample.value("aws_iam_policy.p", "again").asText()).contains("1");
    }

    @Test
    void policyDocumentsAreBuiltAsTheProviderDoes() {
        Sample sample = sample("""
                data "aws_iam_policy_document" "base" {
                  statement {
                    sid       = "Keep"
                    actions   = ["s3:GetObject"]
                    resources = ["*"]
                  }
                  statement {
                    sid       = "Replace"
                    actions   = ["s3:PutObject"]
                    resources = ["*"]
                  }
                }
                data "aws_iam_policy_document" "p" {
                  policy_id               = "id"
                  source_policy_documents = [data.aws_iam_policy_document.base.json]
                  override_policy_documents = [jsonencode({ Statement = [{ Sid = "Last", Effect = "Deny", Action = "a:b", Resource = "*" }] })]
                  statement {
                    sid         = "Replace"
                    effect      = "Deny"
                    not_actions = ["iam:*", "sts:*"]
                    not_resources = ["arn:aws:s3:::x"]
                    principals {
                      type        = "AWS"
                      identifiers = ["arn:aws:iam::111122223333:root"]
                    }
                    principals {
                      type        = "Service"
                      identifiers = ["ec2.amazonaws.com", "ecs.amazonaws.com"]
                    }
                    not_principals {
                      type        = "*"
                      identifiers = ["*"]
                    }
                    condition {
                      test     = "Bool"
                      variable = "aws:SecureTransport"
                      values   = ["false"]
                    }
                    condition {
                      test     = "StringLike"
                      variable = "aws:x"
                      values   = ["a", "b"]
                    }
                  }
                  dynamic "statement" {
                    for_each = ["one"]
                    content {
                      actions   = ["${statement.value}:*"]
                      resources = []
                    }
                  }
                }
                resource "aws_iam_policy" "p" {
                  policy = data.aws_iam_policy_document.p.json
                }
                """);

        Value policy = sample.value("aws_iam_policy.p", "policy");
        assertThat(policy.asText())
                .contains("{\"Id\":\"id\",\"Statement\":["
                        + "{\"Action\":\"s3:GetObject\",\"Effect\":\"Allow\",\"Resource\":\"*\",\"Sid\":\"Keep\"},"
                        + "{\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"},\"StringLike\":{\"aws:x\":[\"b\",\"a\"]}},"
                        + "\"Effect\":\"Deny\",\"NotAction\":[\"sts:*\",\"iam:*\"],\"NotPrincipal\":\"*\","
                        + "\"NotResource\":\"arn:aws:s3:::x\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\","
                        + "\"Service\":[\"ecs.amazonaws.com\",\"ec2.amazonaws.com\"]},\"Sid\":\"Replace\"},"
                        + "{\"Action\":\"one:*\",\"Effect\":\"Allow\"},"
                        + "{\"Action\":\"a:b\",\"Effect\":\"Deny\",\"Resource\":\"*\",\"Sid\":\"Last\"}],"
                        + "\"Version\":\"2012-10-17\"}");
        Value statements = policy.document().orElseThrow().get("Statement");
        assertThat(statements.items().get(0).get("Action").at()).hasToString("main.tf:4");
        assertThat(statements.items().get(1).get("Effect").at()).hasToString("main.tf:19");
        assertThat(policy.at()).hasToString("main.tf:54");
    }

    @Test
    void secretsStaySecret() {
        Sample sample = sample("""
                variable "password" {
                  default   = "hunter2"
                  sensitive = true
                }
                locals {
                  urls = { db = "postgres://u:${var.password}@h" }
                }
                resource "aws_db_instance" "d" {
                  password  = var.password
                  url       = local.urls.db
                  upper     = upper(var.password)
                  encoded   = jsonencode({ p = var.password })
                  open      = nonsensitive(var.password)
                  condition = var.password == "x" ? "a" : "b"
                  marked    = sensitive("s")
                  list      = [for c in [var.password] : c]
                }
                output "o" {
                  value     = "x"
                  sensitive = true
                }
                """);

        for (String name : new String[] {"password", "url", "upper", "encoded", "condition", "marked"}) {
            assertThat(sample.value("aws_db_instance.d", name).isSensitive())
                    .as(name)
                    .isTrue();
            assertThat(sample.value("aws_db_instance.d", name).toString())
                    .as(name)
                    .doesNotContain("hunter2");
        }
        assertThat(sample.value("aws_db_instance.d", "encoded")
                        .document()
                        .orElseThrow()
                        .get("p")
                        .isSensitive())
                .isTrue();
        assertThat(sample.value("aws_db_instance.d", "list").items().get(0).isSensitive())
                .isTrue();
        assertThat(sample.value("aws_db_instance.d", "open").isSensitive()).isFalse();
        assertThat(sample.value("var.password", "default").isSensitive()).isTrue();
        assertThat(sample.value("output.o", "value").isSensitive()).isTrue();
    }

    @Test
    void declarationsAreListedAsResources() {
        Sample sample = sample("""
                terraform {
                  required_version = ">= 1.5"
                  required_providers {
                    aws    = { source = "hashicorp/aws", version = ">= 5.0", configuration_aliases = [aws.west] }
                    google = "~> 4.0"
                  }
                  backend "s3" {
                    bucket = "state"
                  }
                }
                provider "aws" {
                  access_key = "AKIA"
                  default_tags {
                    tags = { a = "b" }
                  }
                }
                provider "aws" {
                  alias  = "west"
                  region = "us-west-2"
                }
                variable "v" {
                  type    = map(object({ a = optional(string, "x") }))
                  default = {}
                }
                output "o" { value = 1 }
                """);

        assertThat(sample.read().resources())
                .extracting(NativeResource::address)
                .containsExactly(
                        "required_provider.aws",
                        "required_provider.google",
                        "backend.s3",
                        "provider.aws",
                        "provider.aws.west",
                        "var.v",
                        "output.o");
        assertThat(sample.value("required_provider.aws", "source").asText()).contains("hashicorp/aws");
        assertThat(sample.value("required_provider.google", "version").asText()).contains("~> 4.0");
        assertThat(sample.value("backend.s3", "type").asText()).contains("s3");
        assertThat(sample.value("provider.aws", "access_key").at()).hasToString("main.tf:12");
        assertThat(sample.value("provider.aws", "default_tags.tags.a").asText()).contains("b");
        assertThat(sample.value("var.v", "type").asText().orElseThrow()).startsWith("map(object(");
        assertThat(sample.read().unresolved()).isEmpty();
    }

    @Test
    void commentsSilenceRules() {
        Sample sample = new Sample(directory).with("main.tf", """
                        # ftr:skip S3-001 the website is public
                        # kept for the team
                        resource "aws_s3_bucket" "a" {
                          bucket = "a" # ftr:skip S3-002: inside
                          /* ftr:skip * everything */
                          // ftr:skip S3-003
                        }
                        resource "aws_s3_bucket" "b" {} # ftr:skip S3-004 same line
                        resource "aws_s3_bucket" "c" {
                        }

                        # ftr:skip S3-005 an empty line lies between

                        resource "aws_s3_bucket" "d" {
                        }
                        # ftr:skip NET-001 not ours to mend
                        module "m" {
                          source = "./m"
                        }
                        """).with("m/main.tf", "resource \"aws_vpc\" \"v\" {}\n");

        assertThat(sample.resource("aws_s3_bucket.a").suppressions())
                .containsOnlyKeys("S3-001", "S3-002", "*", "S3-003")
                .hasEntrySatisfying("S3-001", skip -> {
                    assertThat(skip.reason()).isEqualTo("the website is public");
                    assertThat(skip.at()).hasToString("main.tf:1");
                })
                .hasEntrySatisfying("S3-003", skip -> assertThat(skip.reason()).isEmpty());
        assertThat(sample.resource("aws_s3_bucket.b").suppressions()).containsOnlyKeys("S3-004");
        assertThat(sample.resource("aws_s3_bucket.c").suppressions()).isEmpty();
        assertThat(sample.resource("aws_s3_bucket.d").suppressions()).isEmpty();
        assertThat(sample.resource("module.m.aws_vpc.v").suppressions()).containsOnlyKeys("NET-001");
    }

    @Test
    void jsonConfigurationIsTheSame() {
        Sample sample = new Sample(directory).with("main.tf.json", """
                        {
                          "variable": {"name": {"default": "web", "type": "string"}},
                          "locals": {"n": 2},
                          "terraform": {"backend": {"s3": {"bucket": "state"}}},
                          "resource": {
                            "aws_instance": {
                              "i": {
                                "//": "ftr:skip EC2-001 spare",
                                "count": "${local.n}",
                                "tags": {"Name": "${var.name}-${count.index}", "$${x}": "plain"},
                                "lifecycle": {"prevent_destroy": true},
                                "content": {"kept": 1},
                                "root_block_device": [{"encrypted": true}],
                                "dynamic": {"ebs": {"for_each": [1], "content": {"size": "${ebs.value}"}}}
                              }
                            }
                          },
                          "output": {"o": {"value": "${aws_instance.i[*].id}"}},
                          "nonsense": 1
                        }
                        """);

        assertThat(sample.addresses()).containsExactly("aws_instance.i[0]", "aws_instance.i[1]");
        assertThat(sample.value("aws_instance.i[1]", "tags.Name").asText()).contains("web-1");
        assertThat(sample.value("aws_instance.i[1]", "tags").entries()).containsKey("${x}");
        assertThat(sample.value("aws_instance.i[1]", "tags").at()).hasToString("main.tf.json:10");
        assertThat(sample.value("aws_instance.i[0]", "root_block_device.encrypted")
                        .asBool())
                .isEqualTo(Trilean.TRUE);
        assertThat(sample.value("aws_instance.i[0]", "ebs.size").asText()).contains("1");
        assertThat(sample.value("aws_instance.i[0]", "content.kept").asText()).contains("1");
        assertThat(sample.value("backend.s3", "bucket").asText()).contains("state");
        assertThat(sample.resource("aws_instance.i[0]").suppressions()).containsOnlyKeys("EC2-001");
        assertThat(sample.read().parseErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.message().in(Language.EN)).contains("nonsense"));
    }

    @Test
    void whoAsksForAnInstanceByItsKeyMeansOneThatExists() {
        Sample sample = sample("""
                variable "enabled" {}
                variable "names" {}
                data "aws_iam_policy_document" "d" {
                  count = var.enabled ? 1 : 0
                  statement {
                    actions   = ["s3:GetObject"]
                    resources = ["*"]
                  }
                }
                resource "aws_sns_topic" "t" {
                  for_each = var.names
                  name     = "fixed"
                }
                resource "aws_iam_policy" "p" {
                  count  = var.enabled ? 1 : 0
                  policy = data.aws_iam_policy_document.d[0].json
                  names  = aws_sns_topic.t["a"].name
                  all    = data.aws_iam_policy_document.d[*].json
                  length = length(aws_sns_topic.t)
                }
                """);

        Value policy = sample.value("aws_iam_policy.p", "policy");
        assertThat(policy.document().orElseThrow().path("Statement.Action").asText())
                .contains("s3:GetObject");
        assertThat(sample.value("aws_iam_policy.p", "names").asText()).contains("fixed");
        assertThat(sample.value("aws_iam_policy.p", "all").isUnknown()).isTrue();
        assertThat(sample.value("aws_iam_policy.p", "length").isUnknown()).isTrue();
    }

    @Test
    void anArnIsKnownToBeOneAndRolesAndPoliciesByTheirNames() {
        Sample sample = sample("""
                data "aws_iam_policy" "basic" { name = "AWSLambdaBasicExecutionRole" }
                resource "aws_sns_topic" "t" {}
                resource "other_thing" "o" {}
                resource "aws_lambda_permission" "p" {
                  principal = aws_sns_topic.t.arn
                  policy    = data.aws_iam_policy.basic.arn
                  other     = other_thing.o.arn
                }
                """);

        assertThat(sample.value("aws_lambda_permission.p", "principal").pieces())
                .containsExactly("arn:", null);
        assertThat(sample.value("aws_lambda_permission.p", "policy").pieces())
                .containsExactly("arn:", null, "/AWSLambdaBasicExecutionRole");
        assertThat(sample.value("aws_lambda_permission.p", "other").pieces()).isEmpty();
    }

    @Test
    void replacementsAreMadeInWhatIsKnownOfATextAndInDocuments() {
        Sample sample = sample("""
                variable "x" {}
                data "aws_caller_identity" "me" {}
                data "aws_iam_policy_document" "d" {
                  statement {
                    effect    = "Deny"
                    actions   = ["s3:*"]
                    resources = ["_BUCKET_ARN_", "_BUCKET_ARN_/*"]
                    principals {
                      type        = "AWS"
                      identifiers = [data.aws_caller_identity.me.account_id]
                    }
                  }
                }
                resource "aws_s3_bucket" "b" {}
                resource "aws_s3_bucket_policy" "p" {
                  policy = replace(replace(data.aws_iam_policy_document.d.json, "_BUCKET_ARN_", aws_s3_bucket.b.arn), "_ID_", var.x)
                  partly = replace("a-${var.x}-b", "-", "+")
                  unsure = replace("ab${var.x}", "bc", "+")
                  inner  = replace("a-b", "-", var.x)
                }
                """);

        Value statement = sample.value("aws_s3_bucket_policy.p", "policy")
                .document()
                .orElseThrow()
                .path("Statement");
        assertThat(statement.path("Effect").asText()).contains("Deny");
        assertThat(statement.path("Resource").items().get(0).pieces()).containsExactly("arn:", null, "/*");
        assertThat(sample.value("aws_s3_bucket_policy.p", "partly").pieces()).containsExactly("a+", null, "+b");
        assertThat(sample.value("aws_s3_bucket_policy.p", "unsure").pieces()).isEmpty();
        assertThat(sample.value("aws_s3_bucket_policy.p", "inner").pieces()).containsExactly("a", null, "b");
    }
}
