package io.jenkins.plugins.ftr.model;

import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;

/**
 * What {@code ftrCheck} returns to a Pipeline. Plain and serializable, so that it survives a restart of the controller in
 * the middle of the Pipeline; every getter may be called from the Groovy sandbox.
 */
public final class FtrSummary implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int readiness;
    private final String status;
    private final ArrayList<String> regressed = new ArrayList<>();
    private final LinkedHashMap<String, Integer> counts = new LinkedHashMap<>();
    private final LinkedHashMap<String, ArrayList<String>> controls = new LinkedHashMap<>();

    /**
     * The summary of the results of one step, one for each checklist: the worst verdict, the lowest readiness, and the
     * controls of all.
     *
     * @param results at least one
     */
    public FtrSummary(List<FtrResult> results) {
        readiness = results.stream().mapToInt(FtrResult::readiness).min().orElse(0);
        status = results.stream()
                .map(result -> result.gate().status())
                .max(Comparator.naturalOrder())
                .orElse(GateStatus.FAILED)
                .name();
        for (FtrResult result : results) {
            result.regressed().forEach(control -> regressed.add(control.id()));
            result.counts().forEach((state, count) -> counts.merge(state.name(), count, Integer::sum));
            result.controls()
                    .forEach(control -> controls.computeIfAbsent(control.state().name(), key -> new ArrayList<>())
                            .add(control.id()));
        }
    }

    private FtrSummary(String status) {
        this.readiness = 0;
        this.status = status;
    }

    /** The summary where there is no answers file and the user allowed that: nothing is ready, and it is no pass. */
    public static FtrSummary missingAnswers() {
        return new FtrSummary(GateStatus.UNSTABLE.name());
    }

    /** Readiness in percent. */
    @Whitelisted
    public int getReadiness() {
        return readiness;
    }

    /** {@code PASSED}, {@code UNSTABLE} or {@code FAILED}. */
    @Whitelisted
    public String getStatus() {
        return status;
    }

    /** Whether no gate broke. */
    @Whitelisted
    public boolean isPassed() {
        return GateStatus.PASSED.name().equals(status);
    }

    /** Whether a gate of criticality ERROR or FAILURE broke. */
    @Whitelisted
    public boolean isFailed() {
        return GateStatus.FAILED.name().equals(status);
    }

    /** Ids of the controls that got worse. */
    @Whitelisted
    public List<String> getRegressed() {
        return new ArrayList<>(regressed);
    }

    /** Number of controls per state. */
    @Whitelisted
    public Map<String, Integer> getCounts() {
        return new LinkedHashMap<>(counts);
    }

    /**
     * Ids of the controls in a state.
     *
     * @param state name of a state, any case, e.g. {@code CONTRADICTED}
     */
    @Whitelisted
    public List<String> controls(String state) {
        return new ArrayList<>(controls.getOrDefault(state.toUpperCase(Locale.ROOT), new ArrayList<>()));
    }

    @Override
    @Whitelisted
    public String toString() {
        return status + ", " + readiness + " % ready";
    }
}
