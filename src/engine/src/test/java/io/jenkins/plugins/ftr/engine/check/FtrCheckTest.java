package io.jenkins.plugins.ftr.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.answers.AnswersException;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.GateSyntaxException;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.Scenario;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistException;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.scan.ScanException;
import io.jenkins.plugins.ftr.engine.source.BadInput;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a directory, rules and readers included. */
class FtrCheckTest {
    private static final String HEAD = """
            format: 1
            workload: { name: Storefront, owner: platform@example.com }
            checklists: [partner-hosted/2026.1]
            answers:
            """;

    private static final String NETSEC = """
              NETSEC-001:
                answers: { NETSEC-001.1: Yes, NETSEC-001.2: Yes }
                response: All groups are made by one module that takes no open ranges for administration ports.
                evidence: [ { file: docs/network.md } ]
            """;

    private static final String OPEN = """
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              Admin:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Administration
                  SecurityGroupIngress:
                    - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: %s }
            """;

    @TempDir
    private Path directory;

    private void write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void workload(String range) throws IOException {
        write("ftr-answers.yaml", HEAD + NETSEC);
        write("docs/network.md", "Who may reach what.");
        write("template.yaml", OPEN.formatted(range));
    }

    private CheckRequest request() {
        return CheckRequest.of(directory, Scenario.TODAY);
    }

    private CheckRequest request(List<String> scans, String checklist, FtrResult baseline, List<QualityGate> gates) {
        return CheckRequest.builder(directory, Scenario.TODAY)
                .scans(scans)
                .checklist(checklist)
                .baseline(baseline, "build #1", "The last build whose gate passed.")
                .gates(gates)
                .build();
    }

    private static FtrResult one(CheckRequest request) {
        List<Checked> results = FtrCheck.run(request, Progress.NONE);
        assertThat(results).hasSize(1);
        return results.get(0).result();
    }

    @Test
    void aBadMergeRegressesAndItsRepairMends() throws IOException {
        workload("10.0.0.0/8");
        FtrResult good = one(request());
        assertThat(good.control("NETSEC-001").orElseThrow().state()).isEqualTo(State.READY);
        assertThat(good.readiness()).isEqualTo(2);
        assertThat(good.baseline().exists()).isFalse();
        assertThat(good.gate().status()).isEqualTo(GateStatus.PASSED);
        assertThat(good.infrastructure().resources()).isEqualTo(1);
        assertThat(good.controls()).hasSize(44);

        workload("0.0.0.0/0");
        FtrResult bad = one(request(List.of(), null, good, QualityGate.DEFAULTS));
        FtrResult.ControlResult control = bad.control("NETSEC-001").orElseThrow();
        assertThat(control.state()).isEqualTo(State.CONTRADICTED);
        assertThat(control.previousState()).isEqualTo(State.READY);
        assertThat(control.regressed()).isTrue();
        assertThat(control.reasons().get(0).at().toString()).startsWith("template.yaml:");
        assertThat(bad.gate().status()).isEqualTo(GateStatus.FAILED);
        assertThat(bad.gate().items().get(0).message()).contains("NETSEC-001");
        assertThat(bad.baseline())
                .isEqualTo(new FtrResult.Baseline(
                        "build #1", "The last build whose gate passed.", Scenario.TODAY, good.readiness()));
        assertThat(bad.changes()).isNotEmpty().allMatch(change -> !change.newFindings()
                .isEmpty());

        workload("10.0.0.0/8");
        FtrResult mended = one(request(List.of(), null, bad, QualityGate.DEFAULTS));
        assertThat(mended.gate().status()).isEqualTo(GateStatus.PASSED);
        assertThat(mended.changes()).extracting(FtrResult.Change::kind).containsOnly(FtrResult.Change.Kind.IMPROVED);
    }

    @Test
    void neverReadyWithAnOpenViolation() throws IOException {
        workload("0.0.0.0/0");
        FtrResult result = one(request());
        result.controls().stream()
                .filter(control -> control.state() == State.READY)
                .forEach(control -> assertThat(result.findings())
                        .noneMatch(finding ->
                                finding.isOpenViolation() && finding.controls().contains(control.id())));
    }

    @Test
    void sameInputSameResult() throws IOException {
        workload("0.0.0.0/0");
        assertThat(one(request())).isEqualTo(one(request()));
    }

    @Test
    void missingAnswersAreAnErrorOfTheirOwn() {
        assertThatThrownBy(() -> one(request()))
                .isInstanceOf(AnswersMissingException.class)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("There is no answers file ftr-answers.yaml")
                .hasMessageContaining("ftr init");
    }

    @Test
    void badInputIsAlwaysASentence() throws IOException {
        workload("10.0.0.0/8");
        write("scan.json", "{\"x\": 1}");
        assertThatThrownBy(() -> one(request(List.of("scan.json"), null, null, List.of())))
                .isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> one(request(List.of("../scan.json"), null, null, List.of())))
                .isInstanceOf(WorkspaceException.class);
        assertThatThrownBy(() -> one(request(List.of(), "partner-hosted/1999", null, List.of())))
                .isInstanceOf(ChecklistException.class);
        assertThatThrownBy(() -> one(request(
                        List.of(),
                        null,
                        null,
                        List.of(new QualityGate(
                                QualityGate.DEFAULTS.get(0).metric(),
                                0,
                                QualityGate.DEFAULTS.get(0).criticality())))))
                .isInstanceOf(GateSyntaxException.class);
        write("ftr-answers.yaml", "format: 1\n");
        assertThatThrownBy(() -> one(request())).isInstanceOf(AnswersException.class);
        Files.delete(directory.resolve("ftr-answers.yaml"));
        Files.createDirectory(directory.resolve("ftr-answers.yaml"));
        assertThatThrownBy(() -> one(request()))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(() -> one(CheckRequest.of(directory.resolve("missing"), Scenario.TODAY)))
                .isInstanceOf(WorkspaceException.class);
    }

    @Test
    void aBrokenInfrastructureFileIsToldAndTheRestJudged() throws IOException {
        workload("0.0.0.0/0");
        write("broken.yaml", "AWSTemplateFormatVersion: \"2010-09-09\"\nResources: {{{\n");
        FtrResult result = one(request());
        assertThat(result.infrastructure().parseErrors()).isNotEmpty();
        assertThat(result.warnings()).extracting(Reason::code).contains("PARSE_ERRORS");
        assertThat(result.control("NETSEC-001").orElseThrow().state()).isEqualTo(State.CONTRADICTED);
    }

    @Test
    void judgesEveryListOfTheFile() throws IOException {
        workload("10.0.0.0/8");
        write("ftr-answers.yaml", (HEAD + NETSEC).replace("2026.1]", "2026.1, partner-hosted/2024_q1, ftr-soc2/2026]"));
        List<FtrResult> results = FtrCheck.run(request(), Progress.NONE).stream()
                .map(Checked::result)
                .toList();
        assertThat(results)
                .extracting(result ->
                        result.checklist().id() + "/" + result.checklist().version())
                .containsExactly("partner-hosted/2026.1", "partner-hosted/2024_q1", "ftr-soc2/2026");
        assertThat(results.get(1).control("NETSEC-001").orElseThrow().answers()).hasSize(2);
    }

    @Test
    void judgesAListOfTheTeam() throws IOException {
        workload("10.0.0.0/8");
        write("lists/house.yaml", """
                format: 1
                id: house-rules
                version: "1"
                title: House rules
                sections:
                  - id: data
                    title: Data
                    controls:
                      - id: HR-001
                        title: Every bucket has an owner
                """);
        write(
                "ftr-answers.yaml",
                HEAD.replace("partner-hosted/2026.1", "lists/house.yaml")
                        + "  HR-001: { answer: Yes, evidence: [ { file: docs/network.md } ] }\n");
        FtrResult result = one(request());
        assertThat(result.checklist().id()).isEqualTo("house-rules");
        assertThat(result.control("HR-001").orElseThrow().state()).isEqualTo(State.READY);
        write("lists/house.yaml", "format: 1\nid: house-rules\n");
        assertThatThrownBy(() -> one(request()))
                .isInstanceOf(AnswersException.class)
                .hasMessageContaining("lists/house.yaml");
    }

    @Test
    void anotherListMayBeAskedFor() throws IOException {
        workload("10.0.0.0/8");
        FtrResult result = one(request(List.of(), "ftr-soc2/2026", null, QualityGate.DEFAULTS));
        assertThat(result.checklist().id()).isEqualTo("ftr-soc2");
        assertThat(result.warnings()).extracting(Reason::code).contains("ANSWERS_OUTSIDE_CHECKLIST");
    }

    @Test
    void aBaselineOfAnotherListIsNotCompared() throws IOException {
        workload("10.0.0.0/8");
        FtrResult other = one(request(List.of(), "ftr-soc2/2026", null, List.of()));
        FtrResult result = one(request(List.of(), null, other, QualityGate.DEFAULTS));
        assertThat(result.baseline().exists()).isFalse();
        assertThat(result.warnings()).extracting(Reason::code).contains("BASELINE_OTHER_CHECKLIST");
    }

    @Test
    void warnsOfAListThatIsRunningOut() throws IOException {
        workload("10.0.0.0/8");
        assertThat(one(request()).warnings()).extracting(Reason::code).contains("CHECKLIST_EXPIRING");
        assertThat(one(CheckRequest.of(directory, Scenario.TODAY.plusYears(1))).warnings())
                .extracting(Reason::code)
                .contains("CHECKLIST_EXPIRED");
        write("ftr-answers.yaml", HEAD + NETSEC + "  GA: No\n");
        assertThat(one(request()).warnings()).extracting(Reason::code).contains("NOT_GENERALLY_AVAILABLE");
    }

    @Test
    void tellsItsProgressAndStopsWhenAsked() throws IOException {
        workload("10.0.0.0/8");
        List<String> phases = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void phase(Phase phase) {
                phases.add(phase.in(Language.EN));
            }

            @Override
            public void step(long done, long total) {
                // only phases matter here
            }
        };
        FtrCheck.run(request(), progress);
        assertThat(phases).contains("Reading answers", "Judging infrastructure", "Judging controls");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> FtrCheck.run(request(), progress)).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}
