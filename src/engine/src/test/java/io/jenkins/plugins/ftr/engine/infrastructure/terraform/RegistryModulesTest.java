package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of registry modules whose source is not there, read by outlines. */
class RegistryModulesTest {
    private static final String BUCKET = "module.b.aws_s3_bucket.this[0]";
    private static final String BLOCK = "module.b.aws_s3_bucket_public_access_block.this[0]";

    @TempDir
    private Path directory;

    private Sample sample(String arguments) {
        return new Sample(directory).with("main.tf", """
                variable "open" { default = true }
                variable "asked" {}
                module "b" {
                  source = "terraform-aws-modules/s3-bucket/aws"
                  bucket = "logs"
                %s
                }
                """.formatted(arguments));
    }

    @Test
    void inputsStandWhereTheCallerWritesThem() {
        Value value = sample("  block_public_acls = false").value(BLOCK, "block_public_acls");

        assertThat(value.asBool()).isEqualTo(Trilean.FALSE);
        assertThat(value.at().toString()).isEqualTo("main.tf:6");
        assertThat(value.origin()).isEqualTo(Origin.LITERAL);
    }

    @Test
    void variablesOfTheCallerKeepTheirOrigin() {
        Value value = sample("  block_public_acls = var.open").value(BLOCK, "block_public_acls");

        assertThat(value.at().toString()).isEqualTo("main.tf:6");
        assertThat(value.origin().kind()).isEqualTo(Origin.Kind.VARIABLE_DEFAULT);
        assertThat(value.origin().at().toString()).isEqualTo("main.tf:1");
    }

    @Test
    void defaultsOfTheModuleStandAtTheCallAndNameTheModule() {
        Value value = sample("").value(BLOCK, "block_public_acls");

        assertThat(value.asBool()).isEqualTo(Trilean.TRUE);
        assertThat(value.at().toString()).isEqualTo("main.tf:3");
        assertThat(value.origin().kind()).isEqualTo(Origin.Kind.REGISTRY_DEFAULT);
        assertThat(value.origin().name()).isEqualTo("var.block_public_acls, terraform-aws-modules/s3-bucket/aws");
    }

    @Test
    void whatIsWorkedOutStandsAtTheInputThatDecides() {
        Value status = sample("  versioning = {\n    enabled = false\n  }")
                .value("module.b.aws_s3_bucket_versioning.this[0]", "versioning_configuration.status");

        assertThat(status.asText()).contains("Suspended");
        assertThat(status.at().toString()).isEqualTo("main.tf:7");
    }

    @Test
    void unknownInputsStayUnknown() {
        Sample sample = sample("  block_public_acls = var.asked");

        assertThat(sample.value(BLOCK, "block_public_acls").isUnknown()).isTrue();
        assertThat(sample.value(BLOCK, "block_public_acls").isOpen()).isFalse();
    }

    @Test
    void aBlockInPlaceOfAnInputIsUnknown() {
        Value status = sample("  versioning {\n    enabled = true\n  }")
                .value("module.b.aws_s3_bucket_versioning.this", "versioning_configuration.status");

        assertThat(status.isUnknown()).isTrue();
    }

    @Test
    void whatTheOutlineDoesNotDescribeIsNeitherSetNorAbsent() {
        Value value = sample("").value(BUCKET, "some_new_argument");

        assertThat(value.isUnknown()).isTrue();
        assertThat(value.isOpen()).isTrue();
        assertThat(value.isAbsent()).isFalse();
        assertThat(value.reason().in(Language.EN)).contains("outline");
    }

    @Test
    void whatTheOutlineSaysIsNotSetIsAbsent() {
        assertThat(sample("").value(BUCKET, "logging.target_bucket").isAbsent()).isTrue();
        assertThat(sample("").resource(BUCKET).exists()).isEqualTo(Trilean.TRUE);
    }

    @Test
    void outputsLeadToResourcesAndOthersAreUnknown() {
        Sample sample = sample("").with("use.tf", """
                resource "aws_s3_bucket_policy" "p" {
                  bucket = module.b.s3_bucket_id
                  policy = module.b.not_described
                }
                """);

        assertThat(sample.value("aws_s3_bucket_policy.p", "bucket").references())
                .anyMatch(reference -> reference.target().equals(".#" + BUCKET));
        assertThat(sample.value("aws_s3_bucket_policy.p", "policy").isUnknown()).isTrue();
    }

    @Test
    void everyCallIsSaidToBeKnownByOutlineOnly() {
        List<Unresolved> unresolved =
                sample("  block_public_acls = true").read().unresolved();

        assertThat(unresolved)
                .filteredOn(item -> item.what().in(Language.EN).startsWith("module"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.at().toString()).isEqualTo("main.tf:3");
                    assertThat(item.reason().in(Language.EN)).contains("only what its inputs decide was judged");
                });
    }

    @Test
    void versionsWithoutOutlineAreUnresolvedAsBefore() {
        Sample sample = sample("  version = \"~> 1.0\"");

        assertThat(sample.addresses()).isEmpty();
        assertThat(sample.read().unresolved())
                .anyMatch(item ->
                        item.reason().in(Language.EN).startsWith("its source is not in the scanned directory; after"));
    }

    @Test
    void aRepositoryWithATagIsTheSameModule() {
        Sample sample = new Sample(directory).with("main.tf", """
                module "b" {
                  source = "git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=v4.1.0"
                }
                module "old" {
                  source = "git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=v1.0.0"
                }
                module "commit" {
                  source = "git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=8a0b697adfbc673e6135c70246cff7f8052ad95a"
                }
                """);

        assertThat(sample.addresses()).contains(BUCKET).allMatch(address -> address.startsWith("module.b."));
    }

    @Test
    void theInstalledSourceWins() {
        Sample sample = sample("")
                .with(".terraform/modules/modules.json", """
                        {"Modules": [{"Key": "b", "Dir": ".terraform/modules/b"}]}
                        """)
                .with(".terraform/modules/b/main.tf", "resource \"aws_s3_bucket\" \"installed\" {}\n");

        assertThat(sample.addresses()).containsExactly("module.b.aws_s3_bucket.installed");
    }

    @Test
    void nestedModulesHaveTheAddressesOfTerraform() {
        Sample sample = new Sample(directory).with("main.tf", """
                module "db" {
                  source   = "terraform-aws-modules/rds/aws"
                  for_each = toset(["a", "b"])
                  multi_az = true
                }
                """);

        assertThat(sample.addresses())
                .contains(
                        "module.db[\"a\"].module.db_instance.aws_db_instance.this[0]",
                        "module.db[\"b\"].module.db_instance.aws_db_instance.this[0]");
        Value value = sample.value("module.db[\"a\"].module.db_instance.aws_db_instance.this[0]", "multi_az");
        assertThat(value.at().toString()).isEqualTo("main.tf:4");
    }

    /** Every outline, called without inputs and with all inputs unknown: nothing of it is shown, nothing fails. */
    @Test
    void noPlaceLiesInAnOutline() throws Exception {
        Path outlines = Path.of("src/main/resources/io/jenkins/plugins/ftr/engine/outlines");
        StringBuilder code = new StringBuilder("variable \"unknown\" {}\n");
        try (Stream<Path> files = Files.walk(outlines)) {
            int number = 0;
            for (Path header :
                    files.filter(file -> file.endsWith("outline.json")).sorted().toList()) {
                String source =
                        outlines.relativize(header.getParent()).toString().replace('\\', '/');
                source = source.replaceFirst("/modules/", "//modules/");
                code.append("module \"plain" + number + "\" {\n  source = \"" + source + "\"\n}\n");
                code.append("module \"unknown" + number + "\" {\n  source = \"" + source + "\"\n");
                for (String name : variables(header)) {
                    code.append("  " + name + " = var.unknown\n");
                }
                code.append("}\n");
                number++;
            }
        }
        Sample sample = new Sample(directory).with("main.tf", code.toString());

        assertThat(sample.read().parseErrors()).isEmpty();
        for (NativeResource resource : sample.read().resources()) {
            assertThat(resource.at().file()).isEqualTo("main.tf");
            inTheWorkspace(resource.attributes());
        }
        assertThat(sample.read().unresolved()).allMatch(item -> item.at().file().equals("main.tf"));
        assertThat(sample.read().unresolved())
                .filteredOn(item -> item.what().in(Language.EN).startsWith("module"))
                .allMatch(item -> item.reason().in(Language.EN).contains("outline"));
    }

    private static List<String> variables(Path header) throws Exception {
        String file = Files.readString(header).replaceFirst("(?s).*?\"file\": *\"([^\"]+)\".*", "$1");
        return Files.readAllLines(header.resolveSibling(file)).stream()
                .filter(line -> line.startsWith("variable \""))
                .map(line -> line.split("\"")[1])
                .toList();
    }

    private static void inTheWorkspace(Value value) {
        assertThat(value.at().file()).isEqualTo("main.tf");
        assertThat(value.origin().at().file()).doesNotContain("outline:");
        value.entries().values().forEach(RegistryModulesTest::inTheWorkspace);
        if (value.kind() == Value.Kind.LIST) {
            value.items().forEach(RegistryModulesTest::inTheWorkspace);
        }
        value.document().ifPresent(RegistryModulesTest::inTheWorkspace);
    }
}
