package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bounded time and memory, a place, and the rest judged, whatever the input. */
@Timeout(60)
class HostileInputTest {
    @TempDir
    private Path directory;

    private Sample sample(String main) {
        return new Sample(directory).with("main.tf", main);
    }

    private static void assertNoInternalError(Sample sample) {
        assertThat(sample.read().parseErrors())
                .noneMatch(error -> error.message().in(Language.EN).contains("Internal error"));
    }

    @Test
    void anEncryptedFileIsOneErrorThatSaysSo() {
        Sample sample = sample("resource \"aws_x\" \"fine\" {}\n")
                .with("terraform.tfvars", "\0GITCRYPT\0\u0001\n= {\n\u0002")
                .with("secret.tf", "\0GITCRYPT\0\u0001\n= {\n\u0002");

        assertThat(sample.addresses()).containsExactly("aws_x.fine");
        assertThat(sample.read().parseErrors())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.message().in(Language.EN)).contains("encrypted with git-crypt"));
    }

    @Test
    void aMillionInstancesAreNotMade() {
        Sample sample = sample("""
                resource "aws_x" "many" {
                  count = 1000000
                  a     = 1
                }
                resource "aws_x" "keys" {
                  for_each = toset([for i in range(1024) : tostring(i)])
                }
                resource "aws_x" "blocks" {
                  dynamic "b" {
                    for_each = range(1024)
                    content {}
                  }
                }
                resource "aws_x" "fine" {}
                """);

        assertThat(sample.addresses()).containsExactly("aws_x.many", "aws_x.keys", "aws_x.blocks", "aws_x.fine");
        assertThat(sample.resource("aws_x.many").exists()).isEqualTo(Trilean.UNKNOWN);
        assertThat(sample.read().unresolved())
                .extracting(one -> one.reason().in(Language.EN))
                .containsExactly(
                        "1000000 instances are more than the limit of 1000 (limit instances)",
                        "1024 instances are more than the limit of 1000 (limit instances)",
                        "it would repeat 1024 times, the limit is 1000 (limit instances)");
    }

    @Test
    void circlesOfLocalsAreOneError() {
        Sample sample = sample("""
                locals {
                  a = local.b
                  b = "${local.c}x"
                  c = [local.a]
                  self = local.self
                }
                resource "aws_x" "x" {
                  a    = local.a
                  self = local.self
                  own  = aws_x.x.own
                  ok   = 1
                }
                resource "aws_x" "counted" {
                  count = length(aws_x.counted)
                }
                """);

        assertThat(sample.value("aws_x.x", "a").isUnknown()).isTrue();
        assertThat(sample.value("aws_x.x", "own").isUnknown()).isTrue();
        assertThat(sample.value("aws_x.x", "ok").isKnown()).isTrue();
        assertThat(sample.read().parseErrors())
                .extracting(error -> error.at().line())
                .containsExactly(2, 5);
        assertNoInternalError(sample);
    }

    @Test
    void circlesThroughModulesEnd() {
        Sample sample = sample("module \"m\" {\n  source = \"./m\"\n  in = module.m.out\n}\n")
                .with(
                        "m/main.tf",
                        "variable \"in\" {}\noutput \"out\" {\n  value = var.in\n}\nresource \"aws_x\" \"x\" {\n  a = var.in\n}\n");

        assertThat(sample.value("module.m.aws_x.x", "a").isUnknown()).isTrue();
        assertNoInternalError(sample);
    }

    @Test
    void growingValuesAreBounded() {
        StringBuilder main = new StringBuilder("locals {\n  t0 = \"xxxxxxxxxx\"\n  l0 = [1, 2]\n  d0 = []\n");
        for (int i = 1; i <= 600; i++) {
            main.append("  t%d = \"${local.t%d}${local.t%d}\"%n".formatted(i, i - 1, i - 1));
            main.append("  l%d = [local.l%d, local.l%d]%n".formatted(i, i - 1, i - 1));
            main.append("  d%d = [local.d%d]%n".formatted(i, i - 1));
        }
        main.append(
                "}\nresource \"aws_x\" \"x\" {\n  t = local.t600\n  l = local.l600\n  d = local.d600\n  ok = local.t1\n");
        main.append(
                "  p = pow(9, 999999)\n  m = 1e4000 * 1e4000\n  s = setproduct(range(1000), range(1000), range(1000))\n");
        main.append("  f = format(\"%99999999d\", 1)\n  i = indent(99999999, \"a\\nb\")\n}\n");
        Sample sample = sample(main.toString());

        for (String name : List.of("t", "l", "d", "p", "m", "s", "f", "i")) {
            assertThat(sample.value("aws_x.x", name).isUnknown()).as(name).isTrue();
        }
        assertThat(sample.value("aws_x.x", "ok").isKnown()).isTrue();
        assertNoInternalError(sample);
    }

    @Test
    void longChainsOfNamesAreFollowed() {
        StringBuilder main = new StringBuilder("locals {\n  a0 = \"end\"\n");
        for (int i = 1; i <= 5_000; i++) {
            main.append("  a%d = local.a%d%n".formatted(i, i - 1));
        }
        main.append("}\nresource \"aws_x\" \"x\" {\n  a = local.a5000\n  sum = 0")
                .append(" + 1".repeat(5_000))
                .append("\n}\n");
        Sample sample = sample(main.toString());

        assertThat(sample.value("aws_x.x", "a").asText()).contains("end");
        assertThat(sample.value("aws_x.x", "sum").asText()).contains("5000");
    }

    @Test
    void tooLongChainsAreSaid() {
        StringBuilder main = new StringBuilder("locals {\n  a0 = \"end\"\n");
        for (int i = 1; i <= 60_000; i++) {
            main.append("  a%d = local.a%d%n".formatted(i, i - 1));
        }
        main.append("}\nresource \"aws_x\" \"x\" {\n  a = local.a60000\n}\n");
        Sample sample = sample(main.toString());

        assertThat(sample.value("aws_x.x", "a").isUnknown()).isTrue();
        assertNoInternalError(sample);
    }

    @Test
    void doublingModulesAreBounded() {
        Sample sample = sample("module \"a\" {\n  source = \"./m0\"\n}\n");
        for (int i = 0; i < 40; i++) {
            sample.with(
                    "m" + i + "/main.tf",
                    "module \"a\" {\n  source = \"../m%d\"\n}\nmodule \"b\" {\n  source = \"../m%d\"\n}\nresource \"aws_x\" \"x\" {}\n"
                            .formatted(i + 1, i + 1));
        }
        sample.with("m40/main.tf", "resource \"aws_x\" \"x\" {}\n");
        Limits limits = Limits.DEFAULT;
        sample.settings(
                new Limits(
                        limits.fileBytes(),
                        limits.files(),
                        limits.nestingDepth(),
                        limits.yamlAliases(),
                        limits.instances(),
                        200_000L,
                        limits.zipRatio(),
                        limits.fileTime()),
                Map.of());

        assertThat(sample.read().resources()).hasSizeLessThan(5_000);
        assertThat(sample.read().unresolved())
                .singleElement()
                .satisfies(one -> assertThat(one.reason().in(Language.EN)).contains("more than 200000 steps"));
    }

    @Test
    void expensiveExpressionsAreCutOff() {
        Sample sample = sample("""
                locals {
                  a = [for i in range(1000) : [for j in range(1000) : [for k in range(1000) : i * j * k]]]
                }
                resource "aws_x" "x" {
                  a = local.a
                  r = regex("a.*a.*a.*a.*a.*a.*a.*a.*a.*a.*a.*z", "%s")
                }
                """.formatted("a".repeat(80)));

        assertThat(sample.value("aws_x.x", "r").reason().in(Language.EN)).contains("gave up");
        assertThat(sample.value("aws_x.x", "a").isUnknown()).isTrue();
    }

    @Test
    void oddBytesAndLineEndsDoNotMatter() {
        Sample sample = sample("resource \"aws_x\" \"a\" {\r\n  n = 1\n\r\n  t = <<-EOT\r\n    x\r\n    EOT\r\n}\r\n")
                .with("bom.tf", "\uFEFFresource \"aws_x\" \"b\" {}\n")
                .with("bad.tf", new byte[] {'a', ' ', '=', ' ', (byte) 0xff, (byte) 0xfe, '\n'})
                .with("utf16.tf", "resource \"aws_x\" \"c\" {}".getBytes(java.nio.charset.StandardCharsets.UTF_16))
                .with("empty.tf", "")
                .with("broken.tf.json", "{\"resource\": ")
                .with(".terraform/modules/x/main.tf", "resource \"aws_x\" \"hidden\" {}\n");

        assertThat(sample.addresses()).containsExactlyInAnyOrder("aws_x.a", "aws_x.b");
        assertThat(sample.value("aws_x.a", "t").asText().orElseThrow()).startsWith("x");
        assertThat(sample.read().parseErrors())
                .extracting(error -> error.at().file())
                .containsExactly("bad.tf", "broken.tf.json", "utf16.tf");
    }

    @Test
    void aFileThatIsTooLargeIsOneError() {
        Limits limits = Limits.DEFAULT;
        Sample sample = sample("# " + "x".repeat(2_000) + "\n")
                .with("small.tf", "resource \"aws_x\" \"x\" {}\n")
                .settings(
                        new Limits(
                                1_000,
                                limits.files(),
                                limits.nestingDepth(),
                                limits.yamlAliases(),
                                limits.instances(),
                                limits.evaluationSteps(),
                                limits.zipRatio(),
                                Duration.ofSeconds(5)),
                        Map.of());

        assertThat(sample.addresses()).containsExactly("aws_x.x");
        assertThat(sample.read().parseErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.message().in(Language.EN)).contains("limit"));
    }

    @Test
    void cancellingStops() {
        sample("resource \"aws_x\" \"x\" {}\n");
        Progress stop = new Progress() {
            @Override
            public void phase(Phase phase) {
                // not of interest
            }

            @Override
            public void step(long done, long total) {
                // not of interest
            }

            @Override
            public void checkCancelled() {
                throw new CancellationException("Stopped");
            }
        };

        assertThatThrownBy(() -> TerraformReader.read(
                        new Workspace(directory, Limits.DEFAULT), List.of("main.tf"), Settings.DEFAULT, stop))
                .isInstanceOf(CancellationException.class);
    }
}
