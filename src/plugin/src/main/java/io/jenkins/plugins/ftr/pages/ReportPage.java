package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.ftr.baseline.BaselineResetAction;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kohsuke.stapler.Stapler;
import org.kohsuke.stapler.StaplerRequest2;

/** What the report page of one result shows. Built for one request, never kept. */
public final class ReportPage {
    private final FtrBuildAction action;
    private final FtrResult result;
    private final SourceLinks links;
    private final Map<String, List<Finding>> violations = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    public ReportPage(@NonNull FtrBuildAction action) {
        this.action = action;
        this.result = action.getResult().orElse(null);
        this.links = action.getOwner() == null ? SourceLinks.NONE : SourceLinks.of(action.getOwner());
        if (result != null) {
            result.controls().forEach(control -> known.add(control.id()));
            result.findings().stream().filter(Finding::isOpenViolation).forEach(finding -> finding.controls()
                    .forEach(control -> violations
                            .computeIfAbsent(control, key -> new ArrayList<>())
                            .add(finding)));
        }
    }

    /** Whether the details could be read. */
    public boolean isAvailable() {
        return result != null;
    }

    @CheckForNull
    public FtrResult getResult() {
        return result;
    }

    @NonNull
    public FtrDigest getDigest() {
        return action.getDigest();
    }

    /** States that occur, with their counts, for the filter. */
    @NonNull
    public Map<String, Integer> getStates() {
        Map<String, Integer> states = new LinkedHashMap<>(action.getDigest().getCounts());
        states.values().removeIf(count -> count == 0);
        return states;
    }

    /** Whether the filter begins with a state switched on: what is left to do first, all where nothing is. */
    public boolean isShownAtFirst(@NonNull String state) {
        return !isDone(state) || getStates().keySet().stream().allMatch(ReportPage::isDone);
    }

    private static boolean isDone(String state) {
        return state.equals(State.READY.name()) || state.equals(State.NOT_APPLICABLE.name());
    }

    /** Controls by section, in official order. */
    @NonNull
    public List<SectionView> getSections() {
        Map<String, List<ControlView>> sections = new LinkedHashMap<>();
        for (ControlResult control : result.controls()) {
            sections.computeIfAbsent(control.section(), key -> new ArrayList<>())
                    .add(view(control));
        }
        List<SectionView> views = new ArrayList<>();
        sections.forEach((title, controls) -> views.add(new SectionView(title, controls)));
        return views;
    }

    /** Controls that got worse, in official order. */
    @NonNull
    public List<ControlView> getRegressed() {
        return result.regressed().stream().map(this::view).toList();
    }

    private ControlView view(ControlResult control) {
        List<Finding> all = violations.getOrDefault(control.id(), List.of());
        List<FindingView> first =
                all.stream().limit(ControlView.MAX_FINDINGS).map(this::view).toList();
        return new ControlView(control, first, all.size() - first.size());
    }

    private FindingView view(Finding finding) {
        return new FindingView(finding, action, links, known);
    }

    /** The table of findings for the search and the page of this request. */
    @NonNull
    public FindingsTable getTable() {
        StaplerRequest2 request = Stapler.getCurrentRequest2();
        return new FindingsTable(
                result.findings(),
                request == null ? null : request.getParameter("q"),
                request == null ? null : request.getParameter("page"),
                this::view);
    }

    /** Exports with the name shown and the address relative to the build. */
    @NonNull
    public Map<String, String> getDownloads() {
        return Downloads.of(action);
    }

    /** Whether the person may make this result the baseline, and that would change anything. */
    public boolean isMayReset() {
        Run<?, ?> run = action.getOwner();
        return run != null
                && action.getDigest().getStatus() == GateStatus.FAILED
                && getReset() == null
                && run.getParent().hasPermission(Item.CONFIGURE);
    }

    /** Who made this result the baseline and when, or nothing. */
    @CheckForNull
    public BaselineResetAction getReset() {
        Run<?, ?> run = action.getOwner();
        return run == null
                ? null
                : BaselineResetAction.find(run, action.getId()).orElse(null);
    }

    /**
     * A section of the checklist.
     *
     * @param title heading
     * @param controls its controls
     */
    public record SectionView(String title, List<ControlView> controls) {
        public String getTitle() {
            return title;
        }

        public List<ControlView> getControls() {
            return controls;
        }

        /** Ready controls among those that apply, as {@code 3/4}. */
        public String getReady() {
            return count(State.READY) + "/" + (controls.size() - count(State.NOT_APPLICABLE));
        }

        private long count(State state) {
            return controls.stream().filter(view -> view.control().state() == state).count();
        }
    }
}
