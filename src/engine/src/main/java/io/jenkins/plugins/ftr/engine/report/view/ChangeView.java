package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change.Kind;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A control that differs from the baseline, with what a reader wants to know first.
 *
 * @param control control id
 * @param title its title; empty when it was removed
 * @param kind how it changed
 * @param before state before, {@code null} when added
 * @param after state now, {@code null} when removed
 * @param sentence what happened, e.g. {@code IAM-006 got worse: Ready, now Contradicted.}
 * @param spots what is behind it and where, new findings first
 */
public record ChangeView(
        String control, String title, Kind kind, State before, State after, String sentence, List<Spot> spots) {

    /**
     * One thing seen somewhere.
     *
     * @param at where; may be unknown
     * @param message what, a sentence
     * @param remediation how to mend, empty when not known
     */
    public record Spot(SourceRange at, String message, String remediation) {}

    /** All changes of a result: worse first, then better, changed, added, removed; official order within each. */
    public static List<ChangeView> of(FtrResult result, ReportText text) {
        Map<String, Finding> byFingerprint =
                result.findings().stream().collect(Collectors.toMap(Finding::fingerprint, f -> f, (a, b) -> a));
        List<ChangeView> views = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Change change : result.changes()) {
            seen.add(change.control());
            views.add(view(change, result, byFingerprint, text));
        }
        for (ControlResult control : result.regressed()) {
            if (!seen.contains(control.id())) {
                Change change =
                        new Change(control.id(), Kind.REGRESSED, control.previousState(), control.state(), List.of());
                views.add(view(change, result, byFingerprint, text));
            }
        }
        views.sort(Comparator.comparing(ChangeView::kind));
        return List.copyOf(views);
    }

    /** What got worse, in official order. */
    public static List<ChangeView> regressions(FtrResult result, ReportText text) {
        return of(result, text).stream()
                .filter(view -> view.kind() == Kind.REGRESSED)
                .toList();
    }

    private static ChangeView view(
            Change change, FtrResult result, Map<String, Finding> byFingerprint, ReportText text) {
        ControlResult control = result.control(change.control()).orElse(null);
        List<Spot> spots = new ArrayList<>();
        for (String fingerprint : change.newFindings()) {
            Finding finding = byFingerprint.get(fingerprint);
            if (finding != null) {
                String origin = finding.origin().isBlank() ? "" : ' ' + finding.origin();
                spots.add(new Spot(finding.at(), finding.message() + origin, finding.remediation()));
            }
        }
        if (control != null && change.kind() != Kind.IMPROVED) {
            addReasons(control, spots);
        }
        return new ChangeView(
                change.control(),
                control == null ? "" : control.title(),
                change.kind(),
                change.before(),
                change.after(),
                sentence(change, text),
                List.copyOf(spots));
    }

    /** Reasons that say something at a place no finding has named yet. */
    private static void addReasons(ControlResult control, List<Spot> spots) {
        Set<String> places = new HashSet<>();
        spots.forEach(spot -> places.add(spot.at().toString()));
        for (Reason reason : control.reasons()) {
            if (!reason.at().isKnown() && spots.isEmpty()
                    || places.add(reason.at().toString())) {
                spots.add(new Spot(reason.at(), reason.message(), ""));
            }
        }
    }

    private static String sentence(Change change, ReportText text) {
        String before = change.before() == null ? "" : text.of(change.before());
        String after = change.after() == null ? "" : text.of(change.after());
        if (change.kind() == Kind.REGRESSED && change.before() == change.after()) {
            return change.newFindings().isEmpty()
                    ? text.get("changed.sameState", change.control(), after)
                    : text.count("changed.newFindings", change.newFindings().size(), change.control(), after);
        }
        return text.get("changed." + change.kind().name(), change.control(), before, after);
    }
}
