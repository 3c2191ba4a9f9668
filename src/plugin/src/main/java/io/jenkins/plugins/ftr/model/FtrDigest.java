package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What pages, trends and columns need of a result without its details: plain values that live in {@code build.xml}. Fields
 * may be added; none may change its type or be removed, because old builds keep theirs.
 */
public final class FtrDigest implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String workload;
    private final String checklist;
    private final String checklistTitle;
    private final String date;
    private final int readiness;
    private final String status;
    /** State name to number of controls, every state present. */
    private final LinkedHashMap<String, Integer> counts = new LinkedHashMap<>();
    /** Section title to its readiness in percent, -1 where nothing applies. */
    private final LinkedHashMap<String, Integer> sections = new LinkedHashMap<>();

    private final ArrayList<String> gateMessages = new ArrayList<>();
    private final ArrayList<String> regressed = new ArrayList<>();
    /** Id of a control that got worse to {@code file:line} of the deciding reason; not in builds of before it was kept. */
    private final LinkedHashMap<String, String> places = new LinkedHashMap<>();
    private final ArrayList<String> improved = new ArrayList<>();
    private final int violations;
    private final String baselineSource;
    private final String baselineReason;
    private final int baselineReadiness;
    /** Whether a gate broke that compares with the baseline. */
    private final boolean worse;

    /** The digest of a result. */
    public FtrDigest(@NonNull FtrResult result) {
        workload = result.workload().name();
        checklist = result.checklist().id() + "/" + result.checklist().version();
        checklistTitle = result.checklist().title();
        date = result.date().toString();
        readiness = result.readiness();
        status = result.gate().status().name();
        for (State state : State.values()) {
            counts.put(state.name(), result.counts().getOrDefault(state, 0));
        }
        sections(result);
        result.gate().items().stream()
                .filter(FtrResult.GateItem::broken)
                .forEach(item -> gateMessages.add(item.message()));
        result.regressed().forEach(control -> {
            regressed.add(control.id());
            places.put(control.id(), digest(control).place());
        });
        result.changes().stream()
                .filter(change -> change.kind() == FtrResult.Change.Kind.IMPROVED)
                .forEach(change -> improved.add(change.control()));
        violations = (int) result.findings().stream()
                .filter(finding -> finding.isOpenViolation())
                .count();
        baselineSource = result.baseline().source();
        baselineReason = result.baseline().reason();
        baselineReadiness = result.baseline().readiness();
        worse = result.gate().items().stream()
                .anyMatch(item -> item.broken()
                        && item.criticality() != Criticality.NOTE
                        && (item.metric() == Metric.REGRESSED || item.metric() == Metric.READINESS_DROP));
    }

    private void sections(FtrResult result) {
        Map<String, int[]> numbers = new LinkedHashMap<>();
        for (ControlResult control : result.controls()) {
            int[] pair = numbers.computeIfAbsent(control.section(), key -> new int[2]);
            if (control.state() != State.NOT_APPLICABLE) {
                pair[1]++;
                pair[0] += control.state() == State.READY ? 1 : 0;
            }
        }
        numbers.forEach((section, pair) -> sections.put(section, pair[1] == 0 ? -1 : pair[0] * 100 / pair[1]));
    }

    /** The first reason of a control, as one line for logs and checks. */
    public static ControlDigest digest(ControlResult control) {
        Reason reason = control.reasons().isEmpty() ? null : control.reasons().get(0);
        return new ControlDigest(
                control.id(),
                control.state().name(),
                reason == null ? "" : reason.at().toString(),
                reason == null ? "" : reason.message());
    }

    public String getWorkload() {
        return workload;
    }

    /** Key of the checklist, e.g. {@code partner-hosted/2026.1}. */
    public String getChecklist() {
        return checklist;
    }

    public String getChecklistTitle() {
        return checklistTitle;
    }

    /** The day the run counts as, ISO. */
    public String getDate() {
        return date;
    }

    /** Percent. */
    public int getReadiness() {
        return readiness;
    }

    public GateStatus getStatus() {
        return GateStatus.valueOf(status);
    }

    /**
     * Whether later builds may be compared with this result: its gate did not fail, and none that compares broke. Else what
     * got worse would be forgotten one build later.
     */
    public boolean isBaseline() {
        return getStatus() != GateStatus.FAILED && !worse;
    }

    public Map<String, Integer> getCounts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Number of controls in a state. */
    public int count(State state) {
        return counts.getOrDefault(state.name(), 0);
    }

    public Map<String, Integer> getSections() {
        return Collections.unmodifiableMap(sections);
    }

    /** Sentences of the gates that broke. */
    public List<String> getGateMessages() {
        return Collections.unmodifiableList(gateMessages);
    }

    /** Ids of controls that got worse, in official order. */
    public List<String> getRegressed() {
        return Collections.unmodifiableList(regressed);
    }

    /** Where a control that got worse did so, {@code file:line}; empty when unknown. */
    public String getPlace(@NonNull String control) {
        return places == null ? "" : places.getOrDefault(control, "");
    }

    /** Ids of controls that got better, in official order. */
    public List<String> getImproved() {
        return Collections.unmodifiableList(improved);
    }

    /** Number of open violations of rules. */
    public int getViolations() {
        return violations;
    }

    public String getBaselineSource() {
        return baselineSource;
    }

    public String getBaselineReason() {
        return baselineReason;
    }

    /** Readiness of the baseline in percent, -1 without one. */
    public int getBaselineReadiness() {
        return baselineReadiness;
    }
}
