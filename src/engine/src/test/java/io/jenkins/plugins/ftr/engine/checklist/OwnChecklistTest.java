package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's own checklist in our format. */
class OwnChecklistTest {
    private static final String MINIMAL = """
            format: 1
            id: house-rules
            version: 2026.10
            title: House rules
            sections:
              - id: data
                title: { en: Data, ja: データ }
                controls:
                  - id: HR-001
                    title: Data has an owner
            """;

    @TempDir
    Path folder;

    private Checklist load(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return new ChecklistRegistry().load(new Workspace(folder, Limits.DEFAULT), name);
    }

    private List<String> problems(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return problemsOf(name, Language.EN);
    }

    private List<String> problemsOf(String path, Language language) {
        ChecklistException thrown = catchThrowableOfType(ChecklistException.class, () -> new ChecklistRegistry(language)
                .load(new Workspace(folder, Limits.DEFAULT), path));
        assertThat(thrown).as(path).isNotNull();
        return thrown.problems().stream()
                .map(ChecklistException.Problem::toString)
                .toList();
    }

    @Test
    void smallestListGetsDefaults() throws IOException {
        Checklist checklist = load("rules.yaml", MINIMAL);
        assertThat(checklist.key()).isEqualTo("house-rules/2026.10");
        assertThat(checklist.validity().status(LocalDate.of(2026, 1, 1))).isEqualTo(ValidityStatus.CURRENT);
        assertThat(checklist.sections().get(0).title().in(Language.JA)).isEqualTo("データ");
        Control control = checklist.control("HR-001").orElseThrow();
        assertThat(control.questions())
                .containsExactly(new Question("HR-001.1", control.title(), List.of("Yes", "No"), "Yes"));
        assertThat(control.passRule().text()).isEqualTo("HR-001.1==Yes");
        assertThat(control.responseRule().holds(Map.of(), "")).isFalse();
        assertThat(control.iacCheckable()).isEqualTo(Control.IacCheckable.NO);
        assertThat(control.reviewPeriod()).isNull();
    }

    @Test
    void jsonIsTheSame() throws IOException {
        Checklist yaml = load("rules.yaml", MINIMAL);
        Checklist json = load("rules.json", """
                {"format": 1, "id": "house-rules", "version": "2026.10", "title": "House rules", "sections": [
                \t{"id": "data", "title": {"en": "Data", "ja": "データ"}, "controls": [
                \t\t{"id": "HR-001", "title": "Data has an owner"}]}]}
                """);
        assertThat(json.toString()).isEqualTo(yaml.toString());
    }

    @Test
    void everythingWrittenOut() throws IOException {
        Control control = load("rules.yaml", """
                format: 1
                id: house-rules
                version: "1"
                title: House rules
                url: https://wiki.example.com/rules
                validity: { from: 2026-01-01, until: 2026-06-30, usableUntil: 2026-12-31, successor: house-rules/2 }
                gates:
                  - { id: EU, text: Do you serve customers in the EU? }
                sections:
                  - id: data
                    title: Data
                    controls:
                      - id: HR-001
                        title: Data stays in the Region
                        requirement: Nothing leaves eu-central-1.
                        why: Contracts say so.
                        evidence: Bucket policies.
                        refused: A statement alone.
                        remediation: Add a service control policy.
                        questions:
                          - { id: HR-001.1, text: Does it stay?, allowed: [Yes, No, N/A] }
                          - { id: HR-001.2, text: How strong?, allowed: [Low, High], passing: High }
                        passRule: EU==No || (HR-001.1 in (Yes,N/A) && HR-001.2==High)
                        responseRule: HR-001.1=='N/A'
                        gate: EU
                        reviewPeriod: quarterly
                        iacCheckable: partly
                        cis: [securityhub/S3.1]
                        url: https://wiki.example.com/rules#1
                """).control("HR-001").orElseThrow();
        assertThat(control.applicability()).isEqualTo("EU");
        assertThat(control.reviewPeriod()).isEqualTo(ReviewPeriod.QUARTERLY);
        assertThat(control.iacCheckable()).isEqualTo(Control.IacCheckable.PARTLY);
        assertThat(control.passRule().questionIds()).containsExactly("EU", "HR-001.1", "HR-001.2");
        assertThat(control.question("HR-001.1").orElseThrow().canonical(" na ")).contains("N/A");
        assertThat(control.url()).isEqualTo("https://wiki.example.com/rules#1");
    }

    @Test
    void buildsOnABuiltInList() throws IOException {
        Checklist checklist = load("ours.yaml", """
                format: 1
                id: ours
                version: "1"
                basedOn: partner-hosted/2026.1
                title: Ours
                sections:
                  - id: iam
                    controls:
                      - IAM-001
                      - { id: IAM-008, reviewPeriod: yearly }
                      - { id: OWN-001, title: Passwordless }
                """);
        Checklist hosted = new ChecklistRegistry().find("partner-hosted/2026.1");
        assertThat(checklist.gates()).isEqualTo(hosted.gates());
        assertThat(checklist.sections().get(0).title().en()).isEqualTo("Identity and access");
        assertThat(checklist.control("IAM-001")).isEqualTo(hosted.control("IAM-001"));
        Control audit = checklist.control("IAM-008").orElseThrow();
        assertThat(audit.reviewPeriod()).isEqualTo(ReviewPeriod.YEARLY);
        assertThat(audit.passRule().text()).isEqualTo("IAM-008.1==Yes");
        assertThat(checklist.control("OWN-001")).isPresent();
    }

    @Test
    void tellsAllProblemsAtOnceWithTheirPlaces() throws IOException {
        assertThat(problems("rules.yaml", """
                format: 1
                id: house rules
                version: "1"
                titel: House rules
                url: javascript:alert(1)
                validity: { from: 2026-02-30 }
                sections:
                  - id: data
                    title: Data
                    controls:
                      - id: HR-001
                        title: One
                        iacCheckable: partially
                        reviewPeriod: quaterly
                        passRule: HR-001.1==Yse
                      - id: HR-001
                        title: Two
                        gate: EUX
                      - id: HR-003
                        title: { ja: 三 }
                        passRule: (HR-003.1==Yes
                      - id: HR-004
                        title: Four
                        questions:
                          - { id: HR-004.1, text: Which?, allowed: [A, B], passing: C }
                """))
                .containsExactly(
                        "rules.yaml:1:1: 'title' is missing or empty.",
                        "rules.yaml:2:5: Found 'house rules'; an id has no spaces, quotes, parentheses or any of & | ! = , : #"
                                + " and at most 128 characters.",
                        "rules.yaml:4:1: Unknown key 'titel'. Allowed: format, id, version, basedOn, title, url, workbookUrl,"
                                + " validity, note, prerequisites, gates, sections. Did you mean title?",
                        "rules.yaml:5:6: Found 'javascript:alert(1)'; expected an address that begins with https:// or http://.",
                        "rules.yaml:6:19: Found '2026-02-30'; expected a date such as 2026-02-26.",
                        "rules.yaml:13:23: Found 'partially'. Allowed: yes, partly, no. Did you mean partly?",
                        "rules.yaml:14:23: Found 'quaterly'. Allowed: yearly, quarterly, 90-days. Did you mean quarterly?",
                        "rules.yaml:15:19: The rule compares with 'Yse', which the question does not allow. Allowed: Yes, No."
                                + " Did you mean Yes?",
                        "rules.yaml:16:13: Control 'HR-001' is already in line 11.",
                        "rules.yaml:18:15: Found 'EUX', which is no gate question of this checklist. Known: none.",
                        "rules.yaml:20:16: 'title' has no English text; write a plain text or both en and ja.",
                        "rules.yaml:21:19: passRule cannot be read. At character 15: the parenthesis opened at character 1 is not"
                                + " closed; found the end of the rule.",
                        "rules.yaml:22:9: Control 'HR-004' has a question without a passing answer; write passRule.",
                        "rules.yaml:25:69: Found 'C', which is not among the allowed answers. Allowed: A, B.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.yaml | `` | a.yaml:1: The file is empty.",
                "a.json | `  ` | a.json:1: The file is empty.",
                "a.yaml | `# nothing` | a.yaml:1: The file is empty.",
                "a.yaml | `- one` | a.yaml:1:1: A checklist must be an object with these keys: format, id",
                "a.json | `[]` | a.json:1:1: A checklist must be an object",
                "a.json | `{\"format\": 2}` | a.json:1:12: Found format 2; this version reads format 1.",
                "a.json | `{\"format\": 1` | Not valid JSON: ",
                "a.json | `{\"format\": 1} {}` | Something follows after the end",
                "a.json | `{\"format\": 1, \"format\": 1}` | a.json:1:15: The key 'format' is written twice.",
                "a.yaml | `format: [` | Not valid YAML: ",
                "a.yaml | `format: *x` | a.yaml:1:9: The alias 'x' names no anchor before it.",
                "a.yaml | `? [a]\n: b` | a.yaml:1:3: A key must be a plain text.",
                "a.yaml | `a: 1\n---\nb: 2` | The file holds several YAML documents",
                "a.txt  | `format: 1` | 'a.txt' is no checklist file: its name must end in .json, .yaml or .yml.",
            })
    void refusesBrokenFiles(String name, String content, String expected) throws IOException {
        assertThat(problems(name, content))
                .anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @Test
    void refusesWhatIsNoFileInsideTheWorkspace() throws IOException {
        Files.createDirectory(folder.resolve("dir.yaml"));
        assertThat(problemsOf("dir.yaml", Language.EN)).containsExactly("'dir.yaml' is a directory, not a file.");
        assertThat(problemsOf("gone.yaml", Language.EN)).containsExactly("File 'gone.yaml' does not exist.");
        assertThat(problemsOf("../out.yaml", Language.EN).get(0)).contains("leaves the workspace");
        assertThat(problemsOf("/etc/out.yaml", Language.EN).get(0)).contains("absolute path");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        assertThat(problemsOf("b.yaml", Language.EN)).containsExactly("b.yaml:1: The file is not UTF-8 text.");
        Files.write(folder.resolve("c.yaml"), "a: \u0000".getBytes(StandardCharsets.UTF_8));
        assertThat(problemsOf("c.yaml", Language.EN).get(0)).contains("Not valid YAML");
    }

    @Test
    void boundsBombs() throws IOException {
        assertThat(problems("deep.yaml", "a: " + "[".repeat(50_000)).get(0)).contains("More than 256 levels");
        assertThat(problems("deep.json", "{\"a\": " + "[".repeat(50_000)).get(0))
                .contains("Not valid JSON");
        StringBuilder laughs = new StringBuilder("a0: &a0 lol\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }
        assertThat(problems("laughs.yaml", laughs.toString()).get(0)).contains("More than 200 aliases");
    }

    @Test
    void errorsExistInJapanese() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), MINIMAL.replace("title: House", "titel: House"));
        assertThat(problemsOf("a.yaml", Language.JA))
                .anySatisfy(
                        problem -> assertThat(problem).contains("不明なキー 'titel'").endsWith("もしかして: title"));
    }

    @Test
    void theKeyOfABuiltInListIsTaken() throws IOException {
        assertThat(problems("a.yaml", MINIMAL.replace("house-rules", "ftr-wafr").replace("2026.10", "2026")))
                .containsExactly(
                        "a.yaml:1: The key ftr-wafr/2026 belongs to a built-in checklist; give your own another id or version.");
    }

    @Test
    void unknownBaseAndUnknownInherited() throws IOException {
        assertThat(problems("a.yaml", """
                format: 1
                id: ours
                version: "1"
                basedOn: partner-hosted/2026
                title: Ours
                sections: [{ id: s, controls: [X] }]
                """))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("a.yaml:4:10: Unknown checklist")
                        .endsWith("Did you mean partner-hosted/2026.1?"))
                .anySatisfy(problem -> assertThat(problem).contains("Found the bare id 'X'"));
        assertThat(problems("b.yaml", """
                format: 1
                id: ours
                version: "1"
                basedOn: partner-hosted/2026.1
                title: Ours
                gates: [CAA-00]
                sections: [{ id: s, controls: [IAM-0003, 7, [x]] }]
                """))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("b.yaml:6:9: Found 'CAA-00'")
                        .endsWith("Did you mean CAA-000?"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("b.yaml:7:32: Found 'IAM-0003'")
                        .endsWith("Did you mean IAM-003?"))
                .anySatisfy(problem -> assertThat(problem).contains("A control must be an object"));
    }

    @Test
    void resolvesKeysAndPaths() throws IOException {
        load("rules.yml", MINIMAL);
        Workspace workspace = new Workspace(folder, Limits.DEFAULT);
        ChecklistRegistry registry = new ChecklistRegistry();
        assertThat(registry.resolve(workspace, "rules.yml").id()).isEqualTo("house-rules");
        assertThat(registry.resolve(workspace, "ftr-soc2/2026").id()).isEqualTo("ftr-soc2");
        assertThat(catchThrowableOfType(ChecklistException.class, () -> registry.resolve(workspace, "ftr-soc/2026")))
                .hasMessageEndingWith("Did you mean ftr-soc2/2026?");
    }

    /** Cuts, doubles and changes pieces of a good file: it loads or is refused with a place, nothing else. */
    @Test
    void mutatedFilesLoadOrAreRefusedClearly() throws IOException {
        Random random = new Random(2026);
        String good = MINIMAL + "        passRule: HR-001.1==Yes\n        questions: [{id: HR-001.1, text: x}]\n";
        String pieces = "{}[]:,-\"' \n\t#&*!|>%@`abc01日\u0000";
        int loaded = 0;
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                    default -> text.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
                }
            }
            String name = random.nextBoolean() ? "m.yaml" : "m.json";
            try {
                load(name, text.toString());
                loaded++;
            } catch (ChecklistException e) {
                assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.at().file()).isEqualTo(name);
                    assertThat(problem.message()).isNotBlank().doesNotContain("Exception");
                });
            }
        }
        assertThat(loaded).isPositive();
    }
}
