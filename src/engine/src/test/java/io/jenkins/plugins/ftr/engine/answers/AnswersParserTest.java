package io.jenkins.plugins.ftr.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersParserTest {
    private static final String HEAD = """
            format: 1
            workload: { name: Storefront, owner: platform@example.com }
            checklists: [partner-hosted/2026.1]
            answers:
            """;

    private static AnswersFile parse(String text) {
        return new AnswersParser(Language.EN, LocalDate.of(2026, 11, 23), Limits.DEFAULT)
                .parse(text, "ftr-answers.yaml", new TestLookup());
    }

    private static List<String> errors(String text, Language language) {
        AnswersException e = catchThrowableOfType(
                AnswersException.class, () -> new AnswersParser(language, LocalDate.of(2026, 11, 23), Limits.DEFAULT)
                        .parse(text, "ftr-answers.yaml", new TestLookup()));
        assertThat(e).as("an AnswersException").isNotNull();
        return e.sentences(Language.EN);
    }

    private static List<String> errors(String text) {
        return errors(text, Language.EN);
    }

    private static String body(String entries) {
        return HEAD + entries.indent(2);
    }

    @Test
    void readsTheFileOfTheDesign() {
        AnswersFile file = parse(body("""
                IAM-003:
                  answers: { IAM-003.1: Yes }
                  response: Password policy set by Terraform, 14 characters, 24 remembered.
                  evidence:
                    - resource: aws_iam_account_password_policy.main
                    - file: docs/iam.md
                    - url: https://wiki.example.com/iam
                    - scan: securityhub/IAM.15
                  reviewed: { on: 2026-10-02, by: platform-team }
                RES-004:
                  answer: No
                  response: Next game day planned.
                  accepted: { until: 2027-01-31, by: engineering-management, because: Test is booked for January. }
                """));
        assertThat(file.workload()).isEqualTo(new AnswersFile.Workload("Storefront", "platform@example.com"));
        assertThat(file.checklists()).containsExactly("partner-hosted/2026.1");
        assertThat(file.answers()).containsOnlyKeys("IAM-003", "RES-004");
        ControlAnswer iam = file.answers().get("IAM-003");
        assertThat(iam.answers()).containsExactly(entry("IAM-003.1", "Yes"));
        assertThat(iam.at().line()).isEqualTo(5);
        assertThat(iam.at().column()).isEqualTo(3);
        assertThat(iam.evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.RESOURCE, Evidence.Kind.FILE, Evidence.Kind.URL, Evidence.Kind.SCAN);
        assertThat(iam.evidence().get(1).at().line()).isEqualTo(10);
        assertThat(iam.review().on()).isEqualTo("2026-10-02");
        assertThat(iam.review().by()).isEqualTo("platform-team");
        ControlAnswer res = file.answers().get("RES-004");
        assertThat(res.answers()).containsExactly(entry("RES-004.1", "No"));
        assertThat(res.acceptance().until()).isEqualTo("2027-01-31");
        assertThat(res.acceptance().because()).isEqualTo("Test is booked for January.");
    }

    @Test
    void answersIgnoreCaseAndAcceptYamlBooleans() {
        AnswersFile file = parse(body("""
                IAM-001: { answer: yes }
                IAM-003: { answer: true }
                IAM-004: { answer: false }
                IAM-012: { answers: { IAM-012.1: na, IAM-012.2: n/a } }
                IAM-005: { answers: { IAM-005.1: YES, IAM-005.2: temporary } }
                """));
        assertThat(file.answers().get("IAM-001").answers()).containsValue("Yes");
        assertThat(file.answers().get("IAM-003").answers()).containsValue("Yes");
        assertThat(file.answers().get("IAM-004").answers()).containsValue("No");
        assertThat(file.answers().get("IAM-012").answers().values()).containsExactly("N/A", "N/A");
        assertThat(file.answers().get("IAM-005").answers()).containsEntry("IAM-005.2", "Temporary");
    }

    @Test
    void gatesMayBeWrittenShortOrLong() {
        AnswersFile file = parse(body("""
                CAA-000: No
                SDAT-000: { answer: yes }
                CIS: CIS v5.0
                GA: { answers: { GA: true } }
                """));
        assertThat(file.gates())
                .containsExactly(
                        entry("CAA-000", "No"), entry("SDAT-000", "Yes"), entry("CIS", "CIS v5.0"), entry("GA", "Yes"));
        assertThat(file.gateAt(new TestLookup().find("partner-hosted/2026.1").orElseThrow(), "CAA-000")
                        .line())
                .isEqualTo(5);
    }

    @Test
    void anEmptyEntryIsUnanswered() {
        AnswersFile file = parse(body("IAM-001:\nIAM-003: { answer: , response: }\nCAA-000:"));
        assertThat(file.answers().get("IAM-001").answers()).isEmpty();
        assertThat(file.answers().get("IAM-003").answers()).isEmpty();
        assertThat(file.answers().get("IAM-003").response()).isEmpty();
        assertThat(file.gates()).isEmpty();
        assertThat(parse(HEAD).answers()).isEmpty();
    }

    @Test
    void severalListsMayShareIds() {
        String head = HEAD.replace("partner-hosted/2026.1", "partner-hosted/2026.1, customer-deployed/2022_q1");
        AnswersFile file = parse(head + """
                  SUP-001: { answer: Yes, response: Business support on all accounts of the workload }
                  "customer-deployed:SUP-001": { response: Tickets are answered within 4 hours }
                """);
        var lookup = new TestLookup();
        assertThat(file.answer(lookup.find("partner-hosted/2026.1").orElseThrow(), "SUP-001")
                        .orElseThrow()
                        .response())
                .startsWith("Business");
        assertThat(file.answer(lookup.find("customer-deployed/2022_q1").orElseThrow(), "SUP-001")
                        .orElseThrow()
                        .response())
                .startsWith("Tickets");
        assertThat(errors(head + "  partner-hosts:SUP-001: { answer: Yes }\n").get(0))
                .contains("no checklist 'partner-hosts'")
                .endsWith("Did you mean partner-hosted?");
    }

    @Test
    void namesTheNearestControl() {
        assertThat(errors(body("IAM-0003: { answer: Yes }")))
                .containsExactly("ftr-answers.yaml:5:3: IAM-0003: did you mean IAM-003? There is no such control in"
                        + " partner-hosted/2026.1.");
        assertThat(errors(body("IAM-0003: { answer: Yes }"), Language.JA).get(0))
                .contains("もしかして IAM-003 ですか");
        assertThat(errors(body("WHATEVER-ELSE: { answer: Yes }")).get(0)).contains("there is no such control");
    }

    @Test
    void tellsEverythingAtOnceInOrderOfPlace() {
        List<String> errors = errors("""
                format: 2
                workloads: { name: Storefront }
                workload: { nmae: Storefront }
                checklists: [partner-hosted/2026.2]
                answers:
                  IAM-003:
                    anwser: Yes
                    evidence: docs/iam.md
                    reviewed: { on: 2027-01-01 }
                  IAM-003:
                    response: twice
                """);
        assertThat(errors)
                .containsExactly(
                        "ftr-answers.yaml:1:9: Unknown format '2'. Allowed: 1.",
                        "ftr-answers.yaml:2:1: Unknown key 'workloads' in ftr-answers.yaml. Allowed: format, workload,"
                                + " checklists, answers. Did you mean workload?",
                        "ftr-answers.yaml:3:1: workload lacks: name.",
                        "ftr-answers.yaml:3:13: Unknown key 'nmae' in workload. Allowed: name, owner. Did you mean"
                                + " name?",
                        "ftr-answers.yaml:4:14: Unknown checklist 'partner-hosted/2026.2'. Known: "
                                + String.join(", ", new TestLookup().keys())
                                + "; or the path of your own list. Did you mean partner-hosted/2026.1?",
                        "ftr-answers.yaml:7:5: Unknown key 'anwser' in IAM-003. Allowed: answer, answers, response,"
                                + " evidence, reviewed, accepted. Did you mean answer?",
                        "ftr-answers.yaml:8:15: evidence must be a list such as - file: docs/iam.md, but 'docs/iam.md'"
                                + " was found.",
                        "ftr-answers.yaml:9:21: reviewed.on 2027-01-01 is in the future; today is 2026-11-23.",
                        "ftr-answers.yaml:10:3: Key IAM-003 is written twice, first in line 6. Merge both entries.");
    }

    @Test
    void refusesAnswersThatTheListDoesNotAllow() {
        assertThat(errors(body("IAM-001: { answer: Maybe }")))
                .containsExactly("ftr-answers.yaml:5:22: Answer 'Maybe' to IAM-001 is not allowed. Allowed: Yes, No"
                        + " (partner-hosted/2026.1).");
        assertThat(errors(body("HOST-001: { answer: Yes }")).get(0))
                .contains("HOST-001 has 3 questions, so 'answer' is not enough")
                .contains("HOST-001.1, HOST-001.2, HOST-001.3");
        assertThat(errors(body("IAM-002: { answers: { IAM-002.9: Yes } }")).get(0))
                .contains("IAM-002.9 is no question of IAM-002")
                .contains("Did you mean IAM-002.1?");
        assertThat(errors(body("IAM-001: { answer: [Yes] }")).get(0)).contains("must be text, but a list was found");
        assertThat(errors(body("IAM-001: Yes")).get(0)).contains("Write IAM-001: { answer: Yes }");
        assertThat(errors(body("IAM-001: { answer: Yes, answers: { IAM-001.1: No } }"))
                        .get(0))
                .contains("both answer and answers");
        assertThat(errors(body("CAA-000: Perhaps")).get(0)).contains("Allowed: Yes, No");
    }

    @Test
    void checksDates() {
        assertThat(errors(body("IAM-001: { reviewed: { on: 02.10.2026 } }")).get(0))
                .contains("reviewed.on '02.10.2026' is not a day. Write it as 2026-10-02.");
        assertThat(errors(body("IAM-001: { reviewed: { on: 2026-02-30 } }")).get(0))
                .contains("is not a day");
        assertThat(errors(body("IAM-001: { reviewed: 2026-10-02 }")).get(0)).contains("reviewed must be a map");
        assertThat(errors(body("IAM-001: { reviewed: { by: me } }")).get(0)).contains("reviewed lacks: on");
    }

    @Test
    void acceptanceNeedsAllThree() {
        assertThat(errors(body("IAM-001: { accepted: { until: 2027-01-31 } }")))
                .containsExactly("ftr-answers.yaml:5:14: accepted lacks: by, because.");
        assertThat(errors(body("IAM-001: { accepted: { until: soon, by: , because: x } }")))
                .hasSize(2)
                .anyMatch(error -> error.contains("accepted.until 'soon' is not a day"))
                .anyMatch(error -> error.contains("accepted.by must not be empty"));
    }

    @Test
    void checksEvidence() {
        assertThat(errors(body("""
                        IAM-001:
                          evidence:
                            - file: /etc/passwd
                            - file: ../other/secret.md
                            - file: a/../../b.md
                            - url: javascript:alert(1)
                            - scan: IAM.15
                            - scan: securityhob/IAM.15
                            - flie: docs/iam.md
                            - { file: a.md, url: "https://example.com" }
                            - docs/iam.md
                            - file:
                        """)))
                .hasSize(10)
                .anyMatch(error -> error.contains("'/etc/passwd' is an absolute path"))
                .anyMatch(error -> error.contains("'../other/secret.md' leaves the directory"))
                .anyMatch(error -> error.contains("'a/../../b.md' leaves the directory"))
                .anyMatch(error -> error.contains("'javascript:alert(1)' is not a web address"))
                .anyMatch(error -> error.contains("'IAM.15' is not written as SCANNER/CHECK"))
                .anyMatch(error -> error.endsWith("Did you mean securityhub?"))
                .anyMatch(error -> error.endsWith("Did you mean file?"))
                .anyMatch(error -> error.contains("several keys (file, url)"))
                .anyMatch(error -> error.contains("a map with one key, but 'docs/iam.md' was found"))
                .anyMatch(error -> error.contains("evidence.file must not be empty"));
    }

    @Test
    void tellsWhereTheYamlIsBroken() {
        assertThat(errors(HEAD + "  IAM-001:\n\tanswer: Yes\n"))
                .containsExactly(
                        "ftr-answers.yaml:6:1: A tab indents this line. YAML allows spaces only; replace the tab by spaces.");
        assertThat(errors(HEAD + "  IAM-001: { answer: Yes\n  IAM-003: x\n").get(0))
                .startsWith("ftr-answers.yaml:6:")
                .contains("The YAML cannot be read");
        assertThat(errors(HEAD + "---\nformat: 1\n").get(0)).contains("A second YAML document");
        assertThat(errors("format: 1\nanswers: *nothing\n").get(0)).contains("alias *nothing has no anchor");
        assertThat(errors("answers: !!java.util.HashMap {a: b}\n").toString()).contains("is not allowed");
        assertThat(errors("format: \u0007\n").get(0)).contains("U+0007");
        assertThat(errors("- a\n- b\n").get(0)).contains("must be a map of keys, but a list was found");
        assertThat(errors("just text").get(0)).contains("must be a map of keys");
        assertThat(errors(body("? [a, b]\n: c")).get(0)).contains("Keys of answers must be text");
    }

    @Test
    void refusesEmptyAndBinaryContent() {
        for (String empty : List.of("", "  \n", "# only a comment\n", "---\n", "~")) {
            assertThat(errors(empty).get(0)).as(empty).contains("The answers file is empty");
        }
        assertThat(errors("format\0: 1").get(0)).contains("binary");
    }

    @Test
    void boundsAliasesAndDepth() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d]%n"
                    .replace("*a%d", "*a" + (i - 1))
                    .formatted(i, i));
        }
        assertThat(errors(bomb.toString()).get(0)).contains("expand to more than");
        assertThat(errors("a: &a x\nb: [" + "*a,".repeat(300) + "]").get(0)).contains("More than 200 YAML aliases");
        assertThat(errors("a: " + "[".repeat(5_000) + "]".repeat(5_000)).get(0))
                .contains("Nesting is deeper than 256 levels");
    }

    @Test
    void manyProblemsAreCut() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 500; i++) {
            text.append("  ZZZ-").append(i).append(": { answer: Yes }\n");
        }
        assertThat(errors(text.toString())).hasSize(101).last().asString().endsWith("And 400 more problems.");
    }

    @Test
    void missingKeysAreNamed() {
        assertThat(errors("format: 1\n"))
                .containsExactly("ftr-answers.yaml:1:1: ftr-answers.yaml lacks: workload, checklists, answers.");
        assertThat(errors("format: 1\nworkload: { name: x }\nchecklists: []\nanswers: {}\n")
                        .get(0))
                .contains("No checklist is named");
    }

    @Test
    void aBrokenChecklistNameDoesNotDrownTheRest() {
        assertThat(errors(HEAD.replace("2026.1", "1999.1") + "  IAM-003: { answer: Yes, response: [x] }\n"))
                .hasSize(2)
                .anyMatch(error -> error.contains("Unknown checklist"))
                .anyMatch(error -> error.contains("response must be text"));
    }

    @Test
    void japaneseContentKeepsItsPlaces() {
        AnswersFile file = parse(body("IAM-003: { answer: Yes, response: 14文字以上、24世代を記憶 }"));
        assertThat(file.answers().get("IAM-003").response()).isEqualTo("14文字以上、24世代を記憶");
        assertThat(errors(body("IAM-003: { answer: はい }")).get(0)).startsWith("ftr-answers.yaml:5:22: Answer 'はい'");
    }

    @Test
    void readsFilesOfAWorkspace(@TempDir Path dir) throws IOException {
        Workspace workspace = new Workspace(dir, Limits.DEFAULT);
        AnswersParser parser = AnswersParser.in(workspace, Language.EN, LocalDate.of(2026, 11, 23));
        Files.writeString(
                dir.resolve("good.yaml"), body("IAM-001: { answer: Yes }").replace("\n", "\r\n"));
        assertThat(parser.read("good.yaml", new TestLookup(), List.of()).answers())
                .containsKey("IAM-001");
        Files.write(
                dir.resolve("sjis.yaml"), body("IAM-001: { response: 日本語 }").getBytes(Charset.forName("Shift_JIS")));
        assertThat(catchThrowableOfType(
                        AnswersException.class, () -> parser.read("sjis.yaml", new TestLookup(), List.of())))
                .hasMessage("sjis.yaml:5:1: The answers file is not UTF-8 text. Save it as UTF-8.");
        Files.write(dir.resolve("binary.yaml"), new byte[] {1, 2, 0, 4});
        assertThat(catchThrowableOfType(
                        AnswersException.class, () -> parser.read("binary.yaml", new TestLookup(), List.of())))
                .hasMessageContaining("is binary");
        Files.write(dir.resolve("large.yaml"), new byte[9 << 20]);
        assertThat(catchThrowableOfType(
                        AnswersException.class, () -> parser.read("large.yaml", new TestLookup(), List.of())))
                .hasMessageContaining("has 9 MiB; the limit is 8 MiB");
        Files.createDirectory(dir.resolve("folder.yaml"));
        assertThat(catchThrowableOfType(
                        WorkspaceException.class, () -> parser.read("folder.yaml", new TestLookup(), List.of())))
                .hasMessageContaining("is a directory");
    }

    @Test
    void refusesEvidenceBehindALinkOutOfTheWorkspace(@TempDir Path dir) throws IOException {
        Path outside = Files.writeString(dir.resolve("outside.md"), "secret");
        Path inside = Files.createDirectory(dir.resolve("workload"));
        Files.createSymbolicLink(inside.resolve("link.md"), outside);
        Files.write(
                inside.resolve("a.yaml"),
                body("IAM-001: { evidence: [ { file: link.md } ] }").getBytes(StandardCharsets.UTF_8));
        AnswersParser parser =
                AnswersParser.in(new Workspace(inside, Limits.DEFAULT), Language.EN, LocalDate.of(2026, 11, 23));
        assertThat(catchThrowableOfType(
                        AnswersException.class, () -> parser.read("a.yaml", new TestLookup(), List.of())))
                .hasMessageContaining("leads out of the directory judged by a symbolic link");
    }
}
