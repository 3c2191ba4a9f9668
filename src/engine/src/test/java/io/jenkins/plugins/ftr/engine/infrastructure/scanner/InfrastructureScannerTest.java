package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureScannerTest {
    private static final String TEMPLATE = "Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n";
    private static final String TERRAFORM = "resource \"aws_sns_topic\" \"t\" {}\n";
    private static final Limits SMALL = new Limits(64 << 10, 50, 64, 20, 100, 100_000, 100, Duration.ofSeconds(5));

    @TempDir
    private Path folder;

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Infrastructure scan(String... patterns) {
        return scan(Limits.DEFAULT, patterns);
    }

    private Infrastructure scan(Limits limits, String... patterns) {
        Settings settings = new Settings(limits, Map.of(), List.of(), List.of());
        return InfrastructureScanner.scan(new Workspace(folder, limits), List.of(patterns), settings, Progress.NONE);
    }

    @Test
    void readsEveryFormatIntoOneVocabularySorted() throws IOException {
        file("b/main.tf", TERRAFORM);
        file("a.yaml", TEMPLATE);
        file(
                "c.json",
                "{\"format_version\":\"1.2\",\"terraform_version\":\"1.11\",\"planned_values\":{\"root_module\":{\"resources\":["
                        + "{\"address\":\"aws_sns_topic.p\",\"mode\":\"managed\",\"type\":\"aws_sns_topic\",\"values\":{}}]}}}");
        file("package-lock.json", "{\"format_version\": 1, \"terraform_version\": 2, \"planned_values\": {}}");

        Infrastructure infrastructure = scan();

        assertThat(infrastructure.files()).containsExactly("a.yaml", "b/main.tf", "c.json");
        assertThat(infrastructure.resources())
                .extracting(Resource::id)
                .containsExactly("a.yaml#Topic", "b#aws_sns_topic.t", "c.json#aws_sns_topic.p");
        assertThat(infrastructure.ofType("AWS::SNS::Topic")).hasSize(3);
        assertThat(infrastructure.parseErrors()).isEmpty();
    }

    @Test
    void narrowsByPatternsAndSaysWhichMatchNothing() throws IOException {
        file("infra/a.yaml", TEMPLATE);
        file("other/b.yaml", TEMPLATE);

        assertThat(scan("infra/**").files()).containsExactly("infra/a.yaml");
        assertThat(scan("infra").files()).containsExactly("infra/a.yaml");
        assertThat(scan("nothing/*.tf").parseErrors())
                .extracting(error -> error.message().in(Language.EN))
                .containsExactly("No infrastructure file matches the pattern 'nothing/*.tf'.");
        assertThat(scan("../**").parseErrors())
                .singleElement()
                .matches(error -> error.message().in(Language.EN).contains("leaves the workspace"));
        assertThat(scan("../**").files()).isEmpty();
    }

    @Test
    void oneBadFileIsOneErrorAndTheRestIsRead() throws IOException {
        file("good.yaml", TEMPLATE);
        file("broken.yaml", "AWSTemplateFormatVersion: 2010-09-09\nResources: {A: [}\n");
        file("deep.yaml", "Resources: {A: {Type: 'AWS::X::Y', P: " + "[".repeat(100) + "]".repeat(100) + "}}\n");
        file("huge.yaml", "AWSTemplateFormatVersion: 2010-09-09\nDescription: " + "x".repeat(100_000) + "\n");
        file("large-data.json", "[" + "1,".repeat(60_000) + "1]");
        file("data.json", "{\"a\": [1, 2, 3]}");
        file("bad.tf", "resource \"aws_sns_topic\" {{{\n");

        Infrastructure infrastructure = scan(SMALL);

        assertThat(infrastructure.resources()).extracting(Resource::address).contains("Topic");
        assertThat(infrastructure.parseErrors())
                .extracting(error -> error.at().file())
                .containsExactly("bad.tf", "broken.yaml", "deep.yaml", "huge.yaml");
        assertThat(infrastructure.parseErrors())
                .extracting(error -> error.message().in(Language.EN))
                .anyMatch(message -> message.contains("64 levels"))
                .anyMatch(message -> message.contains("--max-file-size"));
    }

    @Test
    void readsFilesWithOddNames() throws IOException {
        assumeThat(java.io.File.separatorChar).isEqualTo('/');
        file("with space/temp late.yaml", TEMPLATE);
        file("ünïcode/テンプレート.yaml", TEMPLATE);
        file("new\nline/t.yaml", TEMPLATE);

        assertThat(scan().files())
                .containsExactly("new\nline/t.yaml", "with space/temp late.yaml", "ünïcode/テンプレート.yaml");
    }

    @Test
    void refusesLinksThatLeadOut(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("t.yaml"), TEMPLATE);
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("t.yaml"));

        Infrastructure infrastructure = scan();

        assertThat(infrastructure.files()).isEmpty();
        assertThat(infrastructure.parseErrors())
                .singleElement()
                .matches(error -> error.at().file().equals("link.yaml")
                        && error.message().in(Language.EN).contains("leads out"));
    }

    @Test
    void refusesNestedTemplatesOutside(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("t.yaml"), TEMPLATE);
        file(
                "a.yaml",
                "Resources: {N: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: ../"
                        + outside.getFileName() + "/t.yaml}}}\n");

        assertThat(scan().resources()).extracting(Resource::address).containsExactly("N");
    }

    @Test
    void stopsAtTheLimitOfFiles() throws IOException {
        for (int i = 0; i < 60; i++) {
            file("t" + i + ".yaml", TEMPLATE);
        }

        assertThatThrownBy(() -> scan(SMALL)).hasMessageContaining("--max-files");
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        file("a.yaml", TEMPLATE);
        Progress cancelled = new Progress() {
            @Override
            public void phase(Phase phase) {
                // nobody listens
            }

            @Override
            public void step(long done, long total) {
                // nobody listens
            }

            @Override
            public void checkCancelled() {
                throw new CancellationException("Interrupted");
            }
        };

        assertThatThrownBy(() -> InfrastructureScanner.scan(
                        new Workspace(folder, Limits.DEFAULT), List.of(), Settings.DEFAULT, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
