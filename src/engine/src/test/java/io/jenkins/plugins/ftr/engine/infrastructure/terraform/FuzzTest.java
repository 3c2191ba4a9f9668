package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.JsonConfig;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutated configuration never makes the reader throw, hang or fail inside. Seeds are fixed: a failure repeats. */
class FuzzTest {
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "${",
        "%{",
        "~}",
        "<<EOF\n",
        "<<-X\n",
        "\nEOF\n",
        "=",
        "=>",
        ":",
        "?",
        "...",
        ".",
        ".*",
        "[*]",
        ",",
        "\n",
        "\r\n",
        "for ",
        " in ",
        " if ",
        "%{ endif }",
        "%{ endfor }",
        "null",
        "true",
        "-",
        "!",
        "1e9",
        "0",
        "\\",
        "$${",
        "#",
        "//",
        "/*",
        "*/",
        "::",
        "\u0000",
        "\uFEFF",
        "é",
        "try(",
        "jsonencode(",
        "each.value",
        "count = ",
        "for_each = ",
        "dynamic \"x\" {\n",
        "var.a",
        "local.a",
        "module.m[0].x",
        "data.aws_iam_policy_document.x.json"
    };

    private static String resource(String name) throws IOException {
        try (InputStream in = FuzzTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> seeds() throws IOException {
        StringBuilder outputs = new StringBuilder("locals {\n");
        int i = 0;
        for (String line : resource("expressions/expressions.txt").split("\n")) {
            outputs.append("  e")
                    .append(i++)
                    .append(" = ")
                    .append(line, 0, line.lastIndexOf(" => "))
                    .append('\n');
        }
        return List.of(
                resource("expressions/context.tf"), outputs.append("}\n").toString(), resource("fuzz/everything.tf"));
    }

    private static String mutate(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && out.length() > 0; i++) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + 1 + random.nextInt(1 << random.nextInt(8)));
            switch (random.nextInt(5)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
                case 2 -> out.insert(random.nextInt(out.length()), out.substring(at, to));
                case 3 ->
                    out.setCharAt(
                            at, (char) (random.nextInt(10) == 0 ? random.nextInt(0xFFFF) : 32 + random.nextInt(95)));
                default -> out.replace(at, to, TOKENS[random.nextInt(TOKENS.length)]);
            }
        }
        return out.toString();
    }

    @Test
    void mutatedFilesAreParsedOrRefused() throws IOException {
        Random random = new Random(20260101);
        List<String> seeds = seeds();
        long start = System.nanoTime();
        for (int i = 0; i < 3_000; i++) {
            String text = mutate(seeds.get(random.nextInt(seeds.size())), random);
            HclFile file = HclParser.parse("f.tf", text, Limits.DEFAULT);
            assertThat(file.errors())
                    .allSatisfy(
                            error -> assertThat(error.message().in(Language.EN)).isNotBlank());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void mutatedJsonIsParsedOrRefused() throws IOException {
        Random random = new Random(20260102);
        String seed = resource("fuzz/everything.tf.json");
        for (int i = 0; i < 2_000; i++) {
            assertThat(JsonConfig.parse("f.tf.json", mutate(seed, random), Limits.DEFAULT))
                    .isNotNull();
        }
    }

    @Test
    void mutatedModulesAreReadWithoutInternalErrors(@TempDir Path directory) throws IOException {
        Random random = new Random(20260103);
        List<String> seeds = new ArrayList<>(seeds());
        String json = resource("fuzz/everything.tf.json");
        long start = System.nanoTime();
        for (int i = 0; i < 150; i++) {
            Sample sample = new Sample(directory)
                    .with("a.tf", mutate(seeds.get(0), random))
                    .with("b.tf", mutate(seeds.get(1), random))
                    .with("c.tf", mutate(seeds.get(2), random))
                    .with("j.tf.json", mutate(json, random))
                    .with("m/main.tf", mutate(seeds.get(2), random))
                    .with("terraform.tfvars", mutate("name = \"x\"\nlist = [1, 2]\n", random));
            assertThat(sample.read().parseErrors())
                    .as("round %d", i)
                    .noneMatch(error -> error.message().in(Language.EN).contains("Internal error"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
    }
}
