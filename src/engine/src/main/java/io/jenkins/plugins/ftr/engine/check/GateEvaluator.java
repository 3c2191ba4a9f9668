package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Judges the gates. The verdict over all is the worst of those that broke: NOTE keeps PASSED, UNSTABLE gives UNSTABLE, ERROR
 * and FAILURE give FAILED. What each criticality does to a Jenkins stage and build is decided by the plugin.
 */
public final class GateEvaluator {
    private static final int MOST_NAMED = 10;

    private final Messages messages;

    /** @param language language of the sentences */
    public GateEvaluator(Language language) {
        this.messages = Messages.of(GateEvaluator.class, language);
    }

    /**
     * Judges all gates.
     *
     * @param gates the gates in the order they shall be shown
     * @param readiness readiness in percent
     * @param controls controls with their regression marked
     * @param findings all findings
     * @param baseline what was compared with
     */
    public FtrResult.Gate evaluate(
            List<QualityGate> gates,
            int readiness,
            List<ControlResult> controls,
            List<Finding> findings,
            FtrResult.Baseline baseline) {
        GateStatus worst = GateStatus.PASSED;
        List<GateItem> items = new ArrayList<>();
        for (QualityGate gate : gates) {
            GateItem item = evaluate(gate, readiness, controls, findings, baseline);
            items.add(item);
            if (item.status().compareTo(worst) > 0) {
                worst = item.status();
            }
        }
        return new FtrResult.Gate(worst, List.copyOf(items));
    }

    private GateItem evaluate(
            QualityGate gate,
            int readiness,
            List<ControlResult> controls,
            List<Finding> findings,
            FtrResult.Baseline baseline) {
        List<String> named = ids(controls, counted(gate.metric(), findings));
        int actual =
                switch (gate.metric()) {
                    case READINESS -> readiness;
                    case READINESS_DROP -> baseline.exists() ? Math.max(0, baseline.readiness() - readiness) : 0;
                    case VIOLATIONS ->
                        (int) findings.stream().filter(Finding::isOpenViolation).count();
                    default -> named.size();
                };
        boolean broken = gate.metric() == Metric.READINESS ? actual < gate.threshold() : actual >= gate.threshold();
        return new GateItem(
                gate.metric(),
                gate.threshold(),
                actual,
                gate.criticality(),
                broken,
                broken ? status(gate.criticality()) : GateStatus.PASSED,
                sentence(gate, actual, broken, named, baseline),
                named);
    }

    private static GateStatus status(Criticality criticality) {
        return switch (criticality) {
            case NOTE -> GateStatus.PASSED;
            case UNSTABLE -> GateStatus.UNSTABLE;
            case ERROR, FAILURE -> GateStatus.FAILED;
        };
    }

    /** Which controls a metric speaks of. */
    private static Predicate<ControlResult> counted(Metric metric, List<Finding> findings) {
        return switch (metric) {
            case REGRESSED -> ControlResult::regressed;
            case CONTRADICTED -> control -> control.state() == State.CONTRADICTED;
            case NEEDS_JUSTIFICATION -> control -> control.state() == State.NEEDS_JUSTIFICATION;
            case NOT_MET -> control -> control.state() == State.NOT_MET;
            case UNANSWERED -> control -> control.state() == State.UNANSWERED;
            case ACCEPTED -> control -> control.state() == State.ACCEPTED;
            case EXPIRED_ACCEPTANCE -> ControlResult::expiredAcceptance;
            case VIOLATIONS -> {
                List<String> rules = findings.stream()
                        .filter(Finding::isOpenViolation)
                        .map(Finding::rule)
                        .distinct()
                        .toList();
                yield control -> control.rules().stream().anyMatch(rules::contains);
            }
            case READINESS -> control -> control.state() != State.READY && control.state() != State.NOT_APPLICABLE;
            case READINESS_DROP ->
                control -> control.previousState() == State.READY
                        && control.state() != State.READY
                        && control.state() != State.NOT_APPLICABLE;
        };
    }

    private static List<String> ids(List<ControlResult> controls, Predicate<ControlResult> test) {
        return controls.stream().filter(test).map(ControlResult::id).toList();
    }

    private String sentence(
            QualityGate gate, int actual, boolean broken, List<String> named, FtrResult.Baseline baseline) {
        boolean compares = gate.metric() == Metric.REGRESSED || gate.metric() == Metric.READINESS_DROP;
        if (compares && !baseline.exists()) {
            return messages.get("gate.baseline", gate.metric());
        }
        String amount = actual == 0 ? ".none" : actual == 1 ? ".one" : ".many";
        String what = messages.get("gate." + gate.metric() + amount, actual, baseline.readiness());
        String names = named.isEmpty() ? "" : messages.get("gate.names", names(named));
        String least = gate.metric() == Metric.READINESS ? ".least" : "";
        String verdict = messages.get((broken ? "gate.broken" : "gate.kept") + least, gate.threshold());
        return messages.get("gate.sentence", what, broken ? names : "", verdict);
    }

    private String names(List<String> named) {
        if (named.size() <= MOST_NAMED) {
            return String.join(", ", named);
        }
        return messages.get("gate.further", String.join(", ", named.subList(0, MOST_NAMED)), named.size() - MOST_NAMED);
    }
}
