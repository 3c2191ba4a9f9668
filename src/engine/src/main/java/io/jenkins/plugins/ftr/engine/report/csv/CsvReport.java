package io.jenkins.plugins.ftr.engine.report.csv;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.EvidenceResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Controls and findings as two tables. Column names and states are the words of the result file in every language. */
public final class CsvReport implements Report {
    private static final String CONTROLS = "ftr-controls.csv";
    private static final String FINDINGS = "ftr-findings.csv";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> files() {
        return List.of(CONTROLS, FINDINGS);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(CONTROLS, out -> controls(result, context, out));
        output.write(FINDINGS, out -> findings(result, context, out));
    }

    private static void controls(FtrResult result, ReportContext context, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, context.byteOrderMark());
        csv.row(
                "id",
                "title",
                "section",
                "state",
                "previousState",
                "regressed",
                "reasons",
                "answers",
                "response",
                "evidence",
                "rules",
                "file",
                "line",
                "url");
        for (ControlResult control : result.controls()) {
            List<String> reasons = new ArrayList<>();
            for (Reason reason : control.reasons()) {
                String place = reason.at().toString();
                reasons.add(place.isEmpty() ? reason.message() : reason.message() + " (" + place + ')');
            }
            List<String> answers = new ArrayList<>();
            control.answers().forEach((question, answer) -> answers.add(question + ": " + answer));
            List<String> evidence = new ArrayList<>();
            for (EvidenceResult item : control.evidence()) {
                evidence.add(item.kind() + ": " + item.value());
            }
            csv.row(
                    control.id(),
                    control.title(),
                    control.section(),
                    control.state().name(),
                    control.previousState() == null
                            ? ""
                            : control.previousState().name(),
                    String.valueOf(control.regressed()),
                    String.join("\n", reasons),
                    String.join("\n", answers),
                    control.response(),
                    String.join("\n", evidence),
                    String.join("\n", control.rules()),
                    control.at().file(),
                    line(control.at().line()),
                    control.url());
        }
        csv.end();
    }

    private static void findings(FtrResult result, ReportContext context, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, context.byteOrderMark());
        csv.row(
                "rule",
                "title",
                "severity",
                "controls",
                "outcome",
                "address",
                "type",
                "file",
                "line",
                "endLine",
                "message",
                "remediation",
                "origin",
                "suppression");
        for (Finding finding : result.findings()) {
            csv.row(
                    finding.rule(),
                    finding.title(),
                    finding.severity().name(),
                    String.join(" ", finding.controls()),
                    finding.outcome().name(),
                    finding.address(),
                    finding.type(),
                    finding.at().file(),
                    line(finding.at().line()),
                    line(finding.at().endLine()),
                    finding.message(),
                    finding.remediation(),
                    finding.origin(),
                    finding.suppression());
        }
        csv.end();
    }

    private static String line(int line) {
        return line > 0 ? String.valueOf(line) : "";
    }
}
