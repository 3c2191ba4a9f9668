package io.jenkins.plugins.ftr.engine.result;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile.Workload;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.result.FtrResult.AcceptanceInfo;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.EvidenceResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Gate;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.result.FtrResult.InfrastructureSummary;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes secrets out of a result before anything shows or stores it. Rules mask what they see themselves; this catches what
 * came another way, such as an access key that somebody pasted into a response.
 */
public final class MaskedResult {
    private MaskedResult() {}

    /**
     * The result with every text that has the form of a secret replaced by {@link SecretText#MASK}. Paths of files are left
     * as they are: they have to lead somewhere.
     *
     * @param result any result
     */
    public static FtrResult of(FtrResult result) {
        return new FtrResult(
                result.toolVersion(),
                new Workload(
                        mask(result.workload().name()), mask(result.workload().owner())),
                result.checklist(),
                result.language(),
                result.date(),
                result.readiness(),
                result.counts(),
                result.controls().stream().map(MaskedResult::control).toList(),
                findings(result.findings()),
                reasons(result.warnings()),
                new FtrResult.Baseline(
                        mask(result.baseline().source()),
                        mask(result.baseline().reason()),
                        result.baseline().date(),
                        result.baseline().readiness()),
                result.changes().stream().map(MaskedResult::change).toList(),
                new Gate(
                        result.gate().status(),
                        result.gate().items().stream().map(MaskedResult::item).toList()),
                infrastructure(result.infrastructure()));
    }

    /**
     * Findings without secrets, for a caller that has no result.
     *
     * @param findings any findings
     */
    public static List<Finding> findings(List<Finding> findings) {
        return findings.stream().map(MaskedResult::finding).toList();
    }

    private static ControlResult control(ControlResult control) {
        Map<String, String> answers = new LinkedHashMap<>();
        control.answers().forEach((question, answer) -> answers.put(question, mask(answer)));
        AcceptanceInfo acceptance = control.acceptance();
        return new ControlResult(
                control.id(),
                control.title(),
                control.section(),
                control.state(),
                control.previousState(),
                control.regressed(),
                control.expiredAcceptance(),
                reasons(control.reasons()),
                Collections.unmodifiableMap(answers),
                mask(control.response()),
                control.evidence().stream()
                        .map(evidence -> new EvidenceResult(
                                evidence.kind(), mask(evidence.value()), evidence.found(), evidence.at()))
                        .toList(),
                control.rules(),
                control.url(),
                control.at(),
                acceptance == null
                        ? null
                        : new AcceptanceInfo(acceptance.until(), mask(acceptance.by()), mask(acceptance.because())));
    }

    private static Finding finding(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.title(),
                finding.severity(),
                finding.controls(),
                finding.outcome(),
                mask(finding.address()),
                finding.type(),
                finding.at(),
                mask(finding.message()),
                mask(finding.remediation()),
                masked(finding.instances()),
                mask(finding.origin()),
                mask(finding.suppression()));
    }

    private static Change change(Change change) {
        return new Change(
                change.control(), change.kind(), change.before(), change.after(), masked(change.newFindings()));
    }

    private static GateItem item(GateItem item) {
        return new GateItem(
                item.metric(),
                item.threshold(),
                item.actual(),
                item.criticality(),
                item.broken(),
                item.status(),
                mask(item.message()),
                item.controls());
    }

    private static InfrastructureSummary infrastructure(InfrastructureSummary read) {
        return new InfrastructureSummary(
                read.files(),
                read.resources(),
                reasons(read.parseErrors()),
                read.unresolved(),
                reasons(read.unresolvedItems()));
    }

    private static List<Reason> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(reason.code(), mask(reason.message()), reason.at()))
                .toList();
    }

    private static List<String> masked(List<String> texts) {
        return texts.stream().map(MaskedResult::mask).toList();
    }

    private static String mask(String text) {
        return text == null ? null : SecretText.mask(text);
    }
}
