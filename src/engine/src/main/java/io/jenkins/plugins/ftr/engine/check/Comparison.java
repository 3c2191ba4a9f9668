package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.assessment.ControlNames;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed between two results. A control regressed when its state is worse, or when it keeps its state but has a
 * violation that was not there before. A control that does not apply cannot regress by a finding.
 */
public final class Comparison {
    private final Map<String, ControlResult> before = new LinkedHashMap<>();
    private final Violations violationsBefore;
    private final Violations violationsNow;
    private final List<ControlResult> controls;
    private final String family;

    /**
     * @param baseline the earlier result
     * @param family id of the checklist of the present one
     * @param controls present controls in official order
     * @param findings present findings
     */
    public Comparison(FtrResult baseline, String family, List<ControlResult> controls, List<Finding> findings) {
        baseline.controls().forEach(control -> before.put(control.id(), control));
        this.family = family;
        this.controls = List.copyOf(controls);
        this.violationsBefore = new Violations(baseline.findings());
        this.violationsNow = new Violations(findings);
    }

    /** What changed from one result to another, official order, removed controls last. */
    public static List<Change> between(FtrResult earlier, FtrResult later) {
        return new Comparison(earlier, later.checklist().id(), later.controls(), later.findings()).changes();
    }

    /** Open violations by fingerprint, and where a violation of one rule on one address is. */
    private static final class Violations {
        private final Map<String, Finding> byFingerprint = new TreeMap<>();
        private final Map<String, Set<String>> filesByAddress = new HashMap<>();

        Violations(List<Finding> findings) {
            for (Finding finding : findings) {
                if (finding.isOpenViolation()) {
                    byFingerprint.putIfAbsent(finding.fingerprint(), finding);
                    filesByAddress
                            .computeIfAbsent(finding.rule() + '|' + finding.address(), key -> new TreeSet<>())
                            .add(finding.at().file());
                }
            }
        }

        Set<String> files(Finding finding) {
            return filesByAddress.getOrDefault(finding.rule() + '|' + finding.address(), Set.of());
        }
    }

    /** The changes, controls in official order, removed ones last in the order of the baseline. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (ControlResult control : controls) {
            ControlResult earlier = before.get(control.id());
            List<String> fresh = earlier == null ? List.of() : newFindings(control.id());
            Change.Kind kind = kind(earlier, control, fresh);
            if (kind != null) {
                changes.add(new Change(
                        control.id(), kind, earlier == null ? null : earlier.state(), control.state(), fresh));
            }
        }
        for (ControlResult earlier : before.values()) {
            if (controls.stream().noneMatch(control -> control.id().equals(earlier.id()))) {
                changes.add(new Change(earlier.id(), Change.Kind.REMOVED, earlier.state(), null, List.of()));
            }
        }
        return changes;
    }

    private static Change.Kind kind(ControlResult earlier, ControlResult now, List<String> fresh) {
        if (earlier == null) {
            return Change.Kind.ADDED;
        }
        State state = now.state();
        if (state.isWorseThan(earlier.state())) {
            return Change.Kind.REGRESSED;
        }
        if (state.isBetterThan(earlier.state())) {
            return Change.Kind.IMPROVED;
        }
        if (state != earlier.state()) {
            return Change.Kind.CHANGED;
        }
        return fresh.isEmpty() || state == State.NOT_APPLICABLE ? null : Change.Kind.REGRESSED;
    }

    /**
     * Fingerprints of violations of a control that the baseline does not have, sorted. One that only moved to another file
     * is not new: the same rule on the same address was violated in a file where it no longer is.
     */
    private List<String> newFindings(String control) {
        List<String> fresh = new ArrayList<>();
        violationsNow.byFingerprint.forEach((fingerprint, finding) -> {
            if (violationsBefore.byFingerprint.containsKey(fingerprint)
                    || !ControlNames.speaksOf(finding.controls(), family, control)) {
                return;
            }
            Set<String> earlier = new TreeSet<>(violationsBefore.files(finding));
            Set<String> now = violationsNow.files(finding);
            long added = now.stream().filter(file -> !earlier.contains(file)).count();
            earlier.removeAll(now);
            if (added > earlier.size()) {
                fresh.add(fingerprint);
            }
        });
        return fresh;
    }

    /** The controls with their state in the baseline and whether they regressed. */
    public List<ControlResult> controls() {
        Map<String, Change> byControl = new HashMap<>();
        changes().forEach(change -> byControl.put(change.control(), change));
        return controls.stream()
                .map(control -> {
                    ControlResult earlier = before.get(control.id());
                    Change change = byControl.get(control.id());
                    return ControlResults.compared(
                            control,
                            earlier == null ? null : earlier.state(),
                            change != null && change.kind() == Change.Kind.REGRESSED);
                })
                .toList();
    }
}
