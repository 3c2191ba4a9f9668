package io.jenkins.plugins.ftr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class MainTest {
    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    private Path folder;

    /** What a run of the command said and answered. */
    private record Ran(int code, String out, String err) {}

    private static Ran ftr(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "scan", "init", "export", "explain", "compare", "rules", "checklists"})
    void everyCommandHasHelpWorthReading(String command) {
        Ran ran = ftr(command, "--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Usage: ftr " + command)
                .hasLineCount(ran.out().split("\n").length);
        assertThat(ran.out().lines().count()).isGreaterThan(8);
    }

    @Test
    void subcommandsAreKnownByTheirNames() {
        FtrCommand.SUBCOMMANDS.forEach((name, type) ->
                assertThat(type.getAnnotation(Command.class).name()).isEqualTo(name));
        assertThat(ftr("--help").out()).contains(FtrCommand.SUBCOMMANDS.keySet());
        assertThat(ftr("chekc").err()).contains("chekc").contains("ftr check");
    }

    @Test
    void withoutCommandIsUsage() {
        Ran ran = ftr();

        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ran.err()).contains("Missing command").contains("--help");
    }

    @Test
    void checkShowsVerdictReasonsAndPlaces() {
        Ran ran = ftr("check", example("storefront"), "--today", "2026-11-23");

        assertThat(ran.code()).isEqualTo(ExitCode.PASSED);
        assertThat(ran.out())
                .contains("Storefront", "UNSTABLE", "RES-007", "ftr-answers.yaml:", "placeholder")
                .doesNotContain("\u001b");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void unstableFailsWhenAsked() {
        Ran ran = ftr("check", example("storefront"), "--today", "2026-11-23", "--fail-on-unstable", "--quiet");

        assertThat(ran.code()).isEqualTo(ExitCode.GATE_FAILED);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void regressionFailsAndNamesControlsWithLines() {
        assertThat(ftr(
                                "check",
                                example("storefront"),
                                "--today",
                                "2026-11-23",
                                "--output",
                                folder.toString(),
                                "--quiet")
                        .code())
                .isZero();

        Ran ran = ftr(
                "check",
                example("storefront-regressed"),
                "--today",
                "2026-11-23",
                "--baseline",
                folder.resolve(ResultJson.FILE).toString());

        assertThat(ran.code()).isEqualTo(ExitCode.GATE_FAILED);
        assertThat(ran.out())
                .contains("NETSEC-001", "READY → CONTRADICTED", "modules/service/main.tf:")
                .contains("SDAT-002", "IAM-003", "BAR-002");
    }

    @Test
    void aGateOfOnesOwnReplacesTheDefaults() {
        Ran ran = ftr("check", example("storefront"), "--today", "2026-11-23", "--gate", "READINESS:100:FAILURE");

        assertThat(ran.code()).isEqualTo(ExitCode.GATE_FAILED);
    }

    @Test
    void oneTextFormatGoesToTheStandardOutput() throws IOException {
        Ran ran = ftr("check", example("cdk-portal"), "--today", "2026-11-23", "--format", "json");
        Path file = folder.resolve("result.json");
        Files.writeString(file, ran.out());
        FtrResult result = ResultJson.read(file);

        assertThat(ran.code()).isZero();
        assertThat(result.workload().name()).isEqualTo("Partner Portal");
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, needs a folder",
        "'json,csv', needs a folder",
        "jsn, Did you mean json?",
    })
    void formatsThatCannotBePrintedAreSaidBeforeTheWork(String formats, String said) {
        Ran ran = ftr("check", example("billing"), "--format", formats);

        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ran.err()).contains(said).doesNotContain("\tat ");
    }

    @Test
    void scanPrintsJson() {
        Ran ran = ftr("scan", example("storefront-regressed"), "--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{").contains("\"infrastructure\"", "\"VIOLATION\"", "\"rds-encrypted\"");
    }

    @Test
    void scanOfAMissingDirectoryIsBadInput() {
        Ran ran = ftr("scan", folder.resolve("nowhere").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ran.err()).contains("does not exist");
    }

    @Test
    void whatReadersSayIsInTheLanguageAskedFor() throws IOException {
        Files.writeString(folder.resolve("main.tf"), """
                variable "encrypted" {}
                resource "aws_ebs_volume" "data" {
                  availability_zone = "eu-west-1a"
                  encrypted         = var.encrypted
                }
                """);
        Files.writeString(folder.resolve("broken.tf"), "resource \"aws_x\" \"y\" {\n");
        String[] scan = {"scan", folder.toString(), "--format", "json", "--lang", "ja"};

        assertThat(ftr(scan).out())
                .contains("ブロックが閉じられていません。} で閉じてください。")
                .contains("変数 'encrypted': デフォルト値がなく、値も指定されていません")
                .contains("不明な理由: 変数 'encrypted' にデフォルト値がありません")
                .doesNotContain("never closed", "has no default");
        scan[1] = folder.resolve("nowhere").toString();
        assertThat(ftr(scan).err()).contains("nowhere' が存在しません。").doesNotContain("does not exist");
    }

    @Test
    void scanAndCheckSpeakJapaneseThroughout() throws IOException {
        Files.writeString(folder.resolve("broken.tf"), "resource \"aws_sns_topic\" \"t\" {\n");
        Files.writeString(folder.resolve("main.tf"), """
                variable "encrypted" {}
                module "m" { source = "git::https://example.com/m.git" }
                resource "aws_ebs_volume" "v" {
                  encrypted = var.encrypted
                }
                resource "aws_ebs_volume" "w" {
                  encrypted = module.m.encrypted
                }
                """);
        Files.writeString(folder.resolve("ftr-answers.yaml"), """
                format: 1
                workload: { name: W, owner: a@example.com }
                checklists: [partner-hosted/2026.1]
                answers: {}
                """);

        String scan = ftr("scan", folder.toString(), "--lang", "ja").out();
        assertThat(scan)
                .contains("読み取れません  broken.tf:1: ")
                .contains("変数 'encrypted' にデフォルト値がありません")
                .contains("'module.m' のソースがスキャン対象のディレクトリにありません")
                .contains("2 ファイル、2 リソース: 違反 0 件、不明 2 件、抑制 0 件");
        String check = ftr("check", folder.toString(), "--lang", "ja").out();
        assertThat(check).contains("比較対象: なし。");
        assertThat(scan + check).doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,}");
    }

    /** What a control of a team's own list asks is in its reports, as it is for the lists that are built in. */
    @Test
    void reportsKnowTheTeamsOwnChecklist() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), """
                format: 1
                id: house-rules
                version: "1"
                title: House rules
                sections:
                  - id: data
                    title: Data
                    controls:
                      - { id: HR-001, title: Data has an owner, requirement: A person answers for every data store. }
                """);
        Files.writeString(folder.resolve("ftr-answers.yaml"), """
                format: 1
                workload: { name: W, owner: a@example.com }
                checklists: [own.yaml]
                answers: {}
                """);
        Path reports = folder.resolve("reports");
        String output = reports.toString();

        Ran ran = ftr("check", folder.toString(), "--checklist", "own.yaml", "--format", "html", "--output", output);
        assertThat(ran.err()).isEmpty();
        try (Stream<Path> files = Files.walk(reports)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .anySatisfy(file -> assertThat(file).content().contains("A person answers for every data store."));
        }
    }

    @Test
    void initWritesADraftThatIsJudged() throws IOException {
        Files.writeString(folder.resolve("main.tf"), """
                resource "aws_iam_account_password_policy" "main" {
                  minimum_password_length   = 14
                  password_reuse_prevention = 24
                }
                """);

        assertThat(ftr("init", folder.toString()).code()).isZero();
        assertThat(folder.resolve("ftr-answers.yaml")).content().contains("IAM-003");
        assertThat(ftr("init", folder.toString()).err()).contains("exists", "--force");
        assertThat(ftr("check", folder.toString()).out()).contains("UNANSWERED");
    }

    @Test
    void explainSpeaksJapanese() {
        assertThat(ftr("explain", "IAM-003", "--lang", "ja").out()).contains("求められること");
    }

    @Test
    void explainSuggestsTheNearestName() {
        Ran ran = ftr("explain", "IAM-0003");

        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ran.err()).contains("Did you mean IAM-003?");
    }

    @Test
    void rulesCanBeNarrowedToAControl() {
        Ran ran = ftr("rules", "--control", "IAM-003");

        assertThat(ran.out().lines().toList()).hasSizeBetween(2, 10).allSatisfy(line -> assertThat(line)
                .containsAnyOf("IAM-003", "rules"));
    }

    @Test
    void checklistsListsAllEight() {
        assertThat(ftr("checklists").out().lines()).hasSize(8);
    }

    @Test
    void compareSaysWhatGotWorse() {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        ftr("check", example("storefront"), "--today", "2026-11-23", "--quiet", "--output", before.toString());
        ftr("check", example("storefront-regressed"), "--today", "2026-11-23", "--quiet", "--output", after.toString());

        Ran worse = ftr("compare", before + "/" + ResultJson.FILE, after + "/" + ResultJson.FILE);
        Ran better = ftr("compare", after + "/" + ResultJson.FILE, before + "/" + ResultJson.FILE);

        assertThat(worse.code()).isEqualTo(ExitCode.GATE_FAILED);
        assertThat(worse.out()).contains("REGRESSED", "NETSEC-001");
        assertThat(better.code()).isEqualTo(ExitCode.PASSED);
        assertThat(better.out()).contains("IMPROVED");
    }
}
