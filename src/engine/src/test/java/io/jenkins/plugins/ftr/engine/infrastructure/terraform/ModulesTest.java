package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {
    @TempDir
    private Path directory;

    private Sample sample() {
        return new Sample(directory);
    }

    @Test
    void modulesAreReadThroughTheirCallersAlone() {
        Sample sample = sample().with("main.tf", "module \"net\" {\n  source = \"./modules/net\"\n}\n")
                .with("modules/net/main.tf", "resource \"aws_vpc\" \"main\" {}\n")
                .with("other/main.tf", "resource \"aws_vpc\" \"alone\" {}\n");

        assertThat(sample.read().resources())
                .extracting(NativeResource::id)
                .containsExactly(".#module.net.aws_vpc.main", "other#aws_vpc.alone");
    }

    @Test
    void inputsAndOutputsFlowThroughEveryLevel() {
        Sample sample = sample().with("main.tf", """
                        module "a" {
                          source = "./a"
                          cidr   = "10.0.0.0/16"
                        }
                        resource "aws_route" "r" {
                          cidr  = module.a.cidr
                          vpc   = module.a.vpc_id
                          whole = module.a
                        }
                        """).with("a/main.tf", """
                        variable "cidr" {}
                        module "b" {
                          source = "../b"
                          block  = var.cidr
                        }
                        output "cidr" { value = module.b.block }
                        output "vpc_id" { value = module.b.id }
                        """).with("b/main.tf", """
                        variable "block" { type = string }
                        resource "aws_vpc" "v" {
                          cidr_block = var.block
                        }
                        output "block" { value = aws_vpc.v.cidr_block }
                        output "id" { value = aws_vpc.v.id }
                        """);

        Value cidr = sample.value("aws_route.r", "cidr");
        assertThat(cidr.asText()).contains("10.0.0.0/16");
        assertThat(cidr.at()).extracting(SourceRange::file, SourceRange::line).containsExactly("main.tf", 6);
        assertThat(cidr.origin().kind()).isEqualTo(Origin.Kind.MODULE_INPUT);
        assertThat(cidr.origin().at())
                .extracting(SourceRange::file, SourceRange::line)
                .containsExactly("main.tf", 3);
        assertThat(sample.value("aws_route.r", "vpc").references())
                .containsExactly(new Reference(".#module.a.module.b.aws_vpc.v", "id"));
        assertThat(sample.value("aws_route.r", "whole").entries()).containsKeys("cidr", "vpc_id");
        assertThat(sample.value("module.a.module.b.aws_vpc.v", "cidr_block").asText())
                .contains("10.0.0.0/16");
    }

    @Test
    void repeatedModulesHaveKeyedAddresses() {
        Sample sample = sample().with("main.tf", """
                        module "net" {
                          source   = "./net"
                          for_each = { b = "10.1.0.0/16", a = "10.0.0.0/16" }
                          cidr     = each.value
                        }
                        module "twice" {
                          source = "./net"
                          count  = 2
                          cidr   = "10.${count.index}.0.0/16"
                        }
                        resource "aws_x" "refs" {
                          one  = module.net["a"].id
                          all  = [for m in module.net : m.id]
                          ids  = module.twice[*].id
                          keys = keys(module.net)
                        }
                        """).with("net/main.tf", """
                        variable "cidr" {}
                        resource "aws_vpc" "main" {
                          count      = 1
                          cidr_block = var.cidr
                        }
                        output "id" { value = aws_vpc.main[0].id }
                        """);

        assertThat(sample.addresses())
                .containsExactly(
                        "aws_x.refs",
                        "module.net[\"a\"].aws_vpc.main[0]",
                        "module.net[\"b\"].aws_vpc.main[0]",
                        "module.twice[0].aws_vpc.main[0]",
                        "module.twice[1].aws_vpc.main[0]");
        assertThat(sample.value("aws_x.refs", "one").references())
                .containsExactly(new Reference(".#module.net[\"a\"].aws_vpc.main[0]", "id"));
        assertThat(sample.value("aws_x.refs", "all").items()).hasSize(2).allMatch(Value::isUnknown);
        assertThat(sample.value("aws_x.refs", "ids").items().get(1).references())
                .containsExactly(new Reference(".#module.twice[1].aws_vpc.main[0]", "id"));
        assertThat(sample.value("aws_x.refs", "keys").items())
                .extracting(Value::toString)
                .containsExactly("\"a\"", "\"b\"");
        assertThat(sample.value("module.twice[1].aws_vpc.main[0]", "cidr_block").asText())
                .contains("10.1.0.0/16");
    }

    @Test
    void unknownNumbersMakeOneInstanceThatMayExist() {
        Sample sample = sample().with("main.tf", """
                        variable "n" {}
                        variable "names" { type = set(string) }
                        resource "aws_eip" "counted" {
                          count = var.n
                          name  = "ip-${count.index}"
                        }
                        resource "aws_eip" "keyed" {
                          for_each = var.names
                          name     = each.key
                          fixed    = true
                        }
                        resource "aws_eip" "none" {
                          count = 0
                        }
                        resource "aws_x" "refs" {
                          a = aws_eip.counted[0].id
                          b = aws_eip.counted[*].id
                          c = aws_eip.keyed["x"].arn
                        }
                        module "m" {
                          source = "./m"
                          count  = var.n
                        }
                        resource "aws_x" "module_refs" {
                          a = module.m[0].id
                        }
                        """)
                .with("m/main.tf", "resource \"aws_vpc\" \"v\" {}\noutput \"id\" {\n  value = aws_vpc.v.id\n}\n");

        assertThat(sample.addresses())
                .containsExactly(
                        "aws_eip.counted", "aws_eip.keyed", "aws_x.refs", "aws_x.module_refs", "module.m.aws_vpc.v");
        assertThat(sample.resource("aws_eip.counted").exists()).isEqualTo(Trilean.UNKNOWN);
        assertThat(sample.resource("module.m.aws_vpc.v").exists()).isEqualTo(Trilean.UNKNOWN);
        Value name = sample.value("aws_eip.counted", "name");
        assertThat(name.pieces()).containsExactly("ip-", null);
        assertThat(name.reason().in(Language.EN)).isEqualTo("variable 'n' has no default");
        assertThat(sample.value("aws_eip.keyed", "name").isUnknown()).isTrue();
        assertThat(sample.value("aws_eip.keyed", "fixed").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(sample.value("aws_x.refs", "a").references())
                .containsExactly(new Reference(".#aws_eip.counted", "id"));
        assertThat(sample.value("aws_x.refs", "b").references())
                .containsExactly(new Reference(".#aws_eip.counted", "id"));
        assertThat(sample.value("aws_x.refs", "c").references())
                .containsExactly(new Reference(".#aws_eip.keyed", "arn"));
        assertThat(sample.value("aws_x.module_refs", "a").references())
                .containsExactly(new Reference(".#module.m.aws_vpc.v", "id"));
        assertThat(sample.read().unresolved())
                .extracting(one -> one.what().in(Language.EN))
                .contains("variable 'n'", "count of aws_eip.counted", "for_each of aws_eip.keyed");
    }

    @Test
    void modulesThatNobodyMakesAnInstanceOfAreReadOnTheirOwn() {
        Sample sample = sample().with("wrapper/main.tf", """
                        variable "items" { default = {} }
                        module "m" {
                          source   = "../m"
                          for_each = var.items
                        }
                        """)
                .with("m/main.tf", "module \"n\" {\n  source = \"../n\"\n}\nresource \"aws_vpc\" \"m\" {}\n")
                .with("n/main.tf", "resource \"aws_vpc\" \"n\" {}\n");

        assertThat(sample.read().resources())
                .filteredOn(resource -> resource.type().equals("aws_vpc"))
                .extracting(NativeResource::id)
                .containsExactly("m#aws_vpc.m", "m#module.n.aws_vpc.n");
    }

    @Test
    void modulesThatCallOneAnotherAreOneError() {
        Sample sample = sample().with(
                        "a/main.tf", "module \"b\" {\n  source = \"../b\"\n}\nresource \"aws_vpc\" \"a\" {}\n")
                .with("b/main.tf", "module \"a\" {\n  source = \"../a\"\n}\nresource \"aws_vpc\" \"b\" {}\n");

        assertThat(sample.addresses()).containsExactly("aws_vpc.a", "module.b.aws_vpc.b");
        assertThat(sample.read().parseErrors()).singleElement().satisfies(error -> {
            assertThat(error.at()).hasToString("b/main.tf:1");
            assertThat(error.message().in(Language.EN)).contains("a -> b -> a");
        });
    }

    /** A resource and a module behind an unknown number mean the same: whoever asks for one means one that exists. */
    @Test
    void whatMayExistIsWhatIsWritten() {
        Sample sample = sample().with("main.tf", """
                        variable "n" {}
                        variable "names" { type = set(string) }
                        resource "aws_ebs_volume" "v" {
                          count = var.n
                          size  = 3
                        }
                        module "m" {
                          source = "./m"
                          count  = var.n
                        }
                        module "k" {
                          source   = "./m"
                          for_each = var.names
                        }
                        resource "aws_x" "of_resource" {
                          one   = aws_ebs_volume.v[0].size
                          all   = aws_ebs_volume.v[*].size
                          wrong = aws_ebs_volume.v["a"].size
                          none  = aws_ebs_volume.v.size
                          loop  = [for v in aws_ebs_volume.v : v.size]
                          gone  = try(module.m[0].gone, "none")
                        }
                        resource "aws_x" "of_module" {
                          one   = module.m[0].size
                          all   = module.m[*].size
                          wrong = module.m["a"].size
                          none  = module.m.size
                          loop  = [for m in module.m : m.size]
                          keyed = module.k["a"].size
                        }
                        """).with("m/main.tf", """
                        resource "aws_ebs_volume" "v" {
                          size = 3
                        }
                        output "size" {
                          value = aws_ebs_volume.v.size
                        }
                        """);

        for (String x : List.of("aws_x.of_resource", "aws_x.of_module")) {
            assertThat(sample.value(x, "one").asText()).as(x).contains("3");
            assertThat(List.of("all", "wrong", "none", "loop"))
                    .allSatisfy(name -> assertThat(sample.value(x, name).isUnknown())
                            .as(x + "." + name)
                            .isTrue());
        }
        assertThat(sample.value("aws_x.of_module", "keyed").asText()).contains("3");
        assertThat(sample.value("aws_x.of_resource", "gone").asText()).contains("none");
        assertThat(sample.value("aws_x.of_module", "all").references())
                .contains(new Reference(".#module.m.aws_ebs_volume.v", "size"));
        assertThat(sample.resource("module.m.aws_ebs_volume.v").exists()).isEqualTo(Trilean.UNKNOWN);
    }

    @Test
    void modulesOfARegistryAreReadWhenInstalledElseSaid() {
        Sample sample = sample().with("live/main.tf", """
                        module "vpc" {
                          source  = "example/vpc/aws"
                          version = "1.0.0"
                          cidr    = "10.0.0.0/8"
                        }
                        module "gone" {
                          source = "git::https://example.com/x.git"
                        }
                        resource "aws_subnet" "s" {
                          vpc_id = module.vpc.id
                          other  = module.gone.id
                        }
                        """)
                .with("live/.terraform/modules/modules.json", """
                        {"Modules": [{"Key": "", "Source": "", "Dir": "."},
                                     {"Key": "vpc", "Source": "registry", "Dir": ".terraform/modules/vpc"},
                                     {"Key": "evil", "Source": "x", "Dir": "../../../../etc"}]}
                        """)
                .with("live/.terraform/modules/vpc/main.tf", """
                        variable "cidr" {}
                        resource "aws_vpc" "this" {
                          cidr_block = var.cidr
                        }
                        output "id" { value = aws_vpc.this.id }
                        """);

        assertThat(sample.addresses()).containsExactly("aws_subnet.s", "module.vpc.aws_vpc.this");
        assertThat(sample.value("aws_subnet.s", "vpc_id").references())
                .containsExactly(new Reference("live#module.vpc.aws_vpc.this", "id"));
        assertThat(sample.value("aws_subnet.s", "other").reason().in(Language.EN))
                .contains("'module.gone' is not in the scanned directory");
        assertThat(sample.value("aws_subnet.s", "other").references())
                .containsExactly(new Reference("module.gone", "id"));
        assertThat(sample.read().unresolved()).singleElement().satisfies(one -> assertThat(
                        one.what().in(Language.EN))
                .isEqualTo("module \"gone\" from git::https://example.com/x.git"));
    }

    @Test
    void modulesOutsideTheScannedDirectoryAreSaid() {
        Sample sample = sample().with("main.tf", "module \"up\" {\n  source = \"../up\"\n}\n");

        assertThat(sample.read().unresolved()).singleElement().satisfies(one -> assertThat(
                        one.reason().in(Language.EN))
                .contains("leads out of the scanned directory"));
    }

    @Test
    void overrideFilesChangeWhatIsWritten() {
        Sample sample = sample().with("main.tf", """
                        variable "x" { default = "base" }
                        locals { a = 1 }
                        resource "aws_s3_bucket" "b" {
                          bucket = var.x
                          acl    = "public-read"
                          rule {
                            id = "one"
                          }
                          rule {
                            id = "two"
                          }
                        }
                        """).with("b_override.tf", """
                        resource "aws_s3_bucket" "b" {
                          acl = "private"
                          rule {
                            id = "three"
                          }
                        }
                        variable "x" { default = "over" }
                        locals { a = 2 }
                        """);

        assertThat(sample.value("aws_s3_bucket.b", "acl").asText()).contains("private");
        assertThat(sample.value("aws_s3_bucket.b", "acl").at()).hasToString("b_override.tf:2");
        assertThat(sample.value("aws_s3_bucket.b", "bucket").asText()).contains("over");
        assertThat(sample.value("aws_s3_bucket.b", "rule").items()).hasSize(1);
        assertThat(sample.read().unresolved()).isEmpty();
    }

    @Test
    void aBlockDefinedTwiceIsSaid() {
        Sample sample = sample().with("a.tf", "resource \"aws_vpc\" \"v\" {\n  a = 1\n}\n")
                .with("b.tf", "resource \"aws_vpc\" \"v\" {}\n");

        assertThat(sample.addresses()).containsExactly("aws_vpc.v");
        assertThat(sample.read().unresolved()).singleElement().satisfies(one -> assertThat(
                        one.reason().in(Language.EN))
                .contains("defined twice")
                .contains("a.tf:1"));
    }

    @Test
    void variablesTakeTheirValuesInTerraformsOrder() {
        Sample sample = sample().with("main.tf", """
                        variable "a" { default = "default" }
                        variable "b" { default = "default" }
                        variable "c" { default = "default" }
                        variable "d" { default = "default" }
                        variable "e" { default = "default" }
                        variable "n" { type = number }
                        variable "list" { type = list(string) }
                        resource "aws_x" "x" {
                          a    = var.a
                          b    = var.b
                          c    = var.c
                          d    = var.d
                          e    = var.e
                          n    = var.n
                          list = var.list
                          f    = var.f
                        }
                        variable "f" { default = "default" }
                        """)
                .with("terraform.tfvars", "a = \"file\"\nb = \"file\"\nc = \"file\"\nd = \"file\"\ne = \"file\"\n")
                .with("terraform.tfvars.json", "{\"b\": \"json\"}")
                .with("1.auto.tfvars", "c = \"auto1\"\nd = \"auto1\"")
                .with("2.auto.tfvars.json", "{\"d\": \"auto2 ${not.a.template}\"}")
                .with("env/prod.tfvars", "e = \"named\"")
                .settings(Limits.DEFAULT, Map.of("n", "5", "list", "[\"x\", \"y\"]"), "env/prod.tfvars");

        assertThat(sample.value("aws_x.x", "a").asText()).contains("file");
        assertThat(sample.value("aws_x.x", "a").origin().kind()).isEqualTo(Origin.Kind.VARIABLE_FILE);
        assertThat(sample.value("aws_x.x", "a").origin().at()).hasToString("terraform.tfvars:1");
        assertThat(sample.value("aws_x.x", "b").asText()).contains("json");
        assertThat(sample.value("aws_x.x", "c").asText()).contains("auto1");
        assertThat(sample.value("aws_x.x", "d").asText()).contains("auto2 ${not.a.template}");
        assertThat(sample.value("aws_x.x", "e").asText()).contains("named");
        assertThat(sample.value("aws_x.x", "f").asText()).contains("default");
        assertThat(sample.value("aws_x.x", "n").kind()).isEqualTo(Value.Kind.NUMBER);
        assertThat(sample.value("aws_x.x", "list").items()).hasSize(2);
    }

    @Test
    void workspaceAndPathsAreKnownAsFarAsTheyCanBe() {
        Sample sample = sample().with("app/main.tf", "module \"m\" {\n  source = \"../lib/m\"\n}\n")
                .with("lib/m/main.tf", """
                        resource "aws_x" "x" {
                          module    = path.module
                          root      = path.root
                          cwd       = path.cwd
                          workspace = terraform.workspace
                          policy    = file("${path.module}/policy.json")
                          rendered  = templatefile("${path.module}/t.tftpl", { name = "n", list = [1, 2] })
                          secret    = file("../../../etc/passwd")
                          missing   = try(file("${path.module}/none"), "fallback")
                          there     = fileexists("${path.module}/policy.json")
                          all       = fileset(path.module, "**/*.{json,tftpl}")
                        }
                        """)
                .with("lib/m/policy.json", "{\"a\": 1}")
                .with("lib/m/t.tftpl", "%{ for x in list ~}\n${name}${x}\n%{ endfor ~}\n");

        String x = "module.m.aws_x.x";
        assertThat(sample.value(x, "module").asText()).contains("../lib/m");
        assertThat(sample.value(x, "root").asText()).contains(".");
        assertThat(sample.value(x, "cwd").isUnknown()).isTrue();
        assertThat(sample.value(x, "workspace").isUnknown()).isTrue();
        assertThat(sample.value(x, "policy").asText()).contains("{\"a\": 1}");
        assertThat(sample.value(x, "rendered").asText()).contains("n1\nn2\n");
        assertThat(sample.value(x, "secret").reason().in(Language.EN)).contains("outside the scanned directory");
        assertThat(sample.value(x, "missing").asText()).contains("fallback");
        assertThat(sample.value(x, "there").asBool()).isEqualTo(Trilean.TRUE);
        assertThat(sample.value(x, "all").items())
                .extracting(Value::toString)
                .containsExactly("\"policy.json\"", "\"t.tftpl\"");
    }
}
