package io.jenkins.plugins.ftr.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.check.FtrCheck;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.model.ExcerptLine;
import io.jenkins.plugins.ftr.model.Excerpts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptCollectorTest {
    private static final String MASK = "********";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  password = \"hunter2\"",
                "MasterUserPassword: hunter2",
                "\"db_password\": \"hunter2\",",
                "  api_token='hunter2'",
                "secret_key = \"hunter2"
            })
    void shouldMaskWhatIsNamedASecret(String line) {
        String masked = ExcerptCollector.masked(line);
        assertFalse(masked.contains("hunter2"), masked);
        assertTrue(masked.contains(MASK), masked);
    }

    @ParameterizedTest
    @CsvSource({
        "password = var.db_password",
        "  minimum_password_length = 8",
        "ManageMasterUserPassword: true",
        "password: !Ref DbPassword",
        "secrets = [",
        "bucket = aws_s3_bucket.tokens.id",
        "cidr_blocks = [\"0.0.0.0/0\"]"
    })
    void shouldShowReferencesAndOrdinaryLines(String line) {
        assertEquals(line, ExcerptCollector.masked(line));
    }

    @Test
    void shouldCutLongLinesAndMaskKeysAcrossTheCut() {
        assertTrue(ExcerptCollector.masked("x".repeat(5_000)).length() < 300);
        String key = " ".repeat(230) + "AKIA" + "ABCDEFGHIJKLMNOP";
        assertFalse(ExcerptCollector.masked(key).contains("AKIAABCD"));
        assertEquals("a\u00b7b", ExcerptCollector.masked("a\u001bb"));
    }

    @Test
    void shouldKeepLinesAroundFindingsButNoneOfSecrets(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("main.tf"),
                """
                resource "aws_security_group_rule" "in" {
                  type        = "ingress"
                  from_port   = 22
                  to_port     = 22
                  protocol    = "tcp"
                  cidr_blocks = ["0.0.0.0/0"]
                }
                resource "aws_db_instance" "db" {
                  identifier = "db"
                  password   = "correct-horse-battery"
                  user_data  = "x"
                }
                """);
        Files.writeString(
                folder.resolve("ftr-answers.yaml"),
                "format: 1\nworkload: {name: W, owner: a@b.example}\nchecklists: [partner-hosted/2026.1]\nanswers: {}\n");
        FtrResult result = FtrCheck.run(CheckRequest.of(folder, LocalDate.of(2026, 11, 23)), Progress.NONE)
                .get(0)
                .result();
        Excerpts excerpts = new ExcerptCollector(new Workspace(folder, Limits.DEFAULT)).collect(result);
        assertFalse(excerpts.toJson().contains("correct-horse"), excerpts::toJson);
        int line = result.findings().stream()
                .filter(finding -> finding.address().startsWith("aws_security_group_rule"))
                .findFirst()
                .orElseThrow()
                .at()
                .line();
        List<ExcerptLine> lines = Excerpts.fromJson(excerpts.toJson()).around("main.tf", line);
        assertTrue(lines.stream().anyMatch(excerpt -> excerpt.marked() && excerpt.number() == line));
        assertTrue(lines.stream().anyMatch(excerpt -> excerpt.text().contains("0.0.0.0/0")));
        assertTrue(excerpts.around("main.tf", 500).isEmpty());
        assertTrue(excerpts.around("../secret", 1).isEmpty());
        assertTrue(Excerpts.fromJson("{").around("main.tf", line).isEmpty());
        assertTrue(Excerpts.fromJson("{\"format\":2,\"files\":{\"main.tf\":{\"1\":\"x\"}}}")
                .around("main.tf", 1)
                .isEmpty());
    }
}
