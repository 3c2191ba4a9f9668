package io.jenkins.plugins.ftr.pages;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.ResultJson;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.model.Excerpts;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import hudson.model.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Results made up for pages: as many controls and findings as a test wants, in known states. */
final class Results {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Results() {}

    /** Keeps a result with a build as the step does, with an excerpt of code for each finding. */
    static FtrBuildAction attach(Run<?, ?> run, FtrResult result, String... exports) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ResultJson.write(result, json);
        Excerpts excerpts = new Excerpts();
        for (Finding finding : result.findings()) {
            excerpts.put(finding.at().file(), finding.at().line(), "  encrypted = false # " + finding.address());
        }
        return FtrBuildAction.attach(run, "ftr", "", result, json.toByteArray(), excerpts, List.of(exports));
    }

    /**
     * A result whose control number i is in state i; those that are CONTRADICTED got worse.
     *
     * @param findings number of violations, each on the first contradicted control
     */
    static FtrResult of(String workload, int findings, State... states) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        List<ControlResult> controls = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            State state = states[i];
            counts.merge(state, 1, Integer::sum);
            String id = "CTL-%03d".formatted(i + 1);
            boolean regressed = state == State.CONTRADICTED;
            if (regressed) {
                worse.add(id);
            }
            controls.add(control(id, "Section " + i / 4, state, regressed));
        }
        int applicable = states.length - counts.get(State.NOT_APPLICABLE);
        int readiness = applicable == 0 ? 100 : counts.get(State.READY) * 100 / applicable;
        GateStatus status = worse.isEmpty() ? GateStatus.PASSED : GateStatus.FAILED;
        FtrResult.GateItem item = new FtrResult.GateItem(
                Metric.REGRESSED, 1, worse.size(), Criticality.FAILURE, !worse.isEmpty(), status,
                "Worse: " + worse, worse);
        return new FtrResult(
                "1", new Workload(workload, "team"), new FtrResult.ChecklistInfo("own", "1", "Own rules", ""), "en", DAY,
                readiness, counts, controls, findings(findings, worse.isEmpty() ? "CTL-001" : worse.get(0)), List.of(),
                new FtrResult.Baseline("job #1", "Last build.", DAY, 90), List.of(),
                new FtrResult.Gate(status, List.of(item)),
                new FtrResult.InfrastructureSummary(3, 7, List.of(), 0, List.of()));
    }

    private static ControlResult control(String id, String section, State state, boolean regressed) {
        Reason reason = new Reason("RULE_VIOLATION", "Reason of " + id + ".", SourceRange.at("main.tf", 12));
        return new ControlResult(
                id, "Title of " + id, section, state, regressed ? State.READY : state, regressed, false,
                state == State.READY ? List.of() : List.of(reason), Map.of(id + ".1", "Yes"), "Response of " + id,
                List.of(), List.of(), "", SourceRange.at("ftr-answers.yaml", 3), null);
    }

    static List<Finding> findings(int number, String control) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            findings.add(new Finding(
                    "rds-encrypted", "Databases are encrypted", Severity.HIGH, List.of(control), Outcome.VIOLATION,
                    "aws_db_instance.db" + i, "aws_db_instance", SourceRange.at("modules/db.tf", i),
                    "StorageEncrypted is false.", "storage_encrypted = true", List.of(), "", null));
        }
        return findings;
    }
}
