package io.jenkins.plugins.ftr.pages;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kohsuke.stapler.Stapler;
import org.kohsuke.stapler.StaplerRequest2;

/** What the report page of one result shows. Built for one request, never kept. */
public final class ReportPage {
    /** Findings on one page; further ones are on further pages, so that thousands stay quick. */
    public static final int FINDINGS_PER_PAGE = 100;

    private final FtrBuildAction action;
    private final FtrResult result;

    public ReportPage(@NonNull FtrBuildAction action) {
        this.action = action;
        this.result = action.getResult().orElse(null);
    }

    /** Whether the details could be read. */
    public boolean isAvailable() {
        return result != null;
    }

    public FtrResult getResult() {
        return result;
    }

    public FtrDigest getDigest() {
        return action.getDigest();
    }

    /** Design-library class of the verdict. */
    public String getAlertClass() {
        return alertClass(action.getDigest().getStatus());
    }

    static String alertClass(GateStatus status) {
        return switch (status) {
            case PASSED -> "jenkins-alert-success";
            case UNSTABLE -> "jenkins-alert-warning";
            case FAILED -> "jenkins-alert-danger";
        };
    }

    /** States that occur, with their counts, for the filter. */
    public Map<String, Integer> getStates() {
        Map<String, Integer> states = new LinkedHashMap<>();
        action.getDigest().getCounts().forEach((state, count) -> {
            if (count > 0) {
                states.put(state, count);
            }
        });
        return states;
    }

    /** Whether the filter begins with a state switched on: what is left to do first, all where nothing is. */
    public boolean isShownAtFirst(String state) {
        return !isDone(state) || getStates().keySet().stream().allMatch(ReportPage::isDone);
    }

    private static boolean isDone(String state) {
        return state.equals(State.READY.name()) || state.equals(State.NOT_APPLICABLE.name());
    }

    /** Controls by section, in official order. */
    public List<SectionView> getSections() {
        Map<String, List<ControlView>> sections = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = findingsByControl();
        for (ControlResult control : result.controls()) {
            sections.computeIfAbsent(control.section(), key -> new ArrayList<>())
                    .add(new ControlView(control, findings.getOrDefault(control.id(), List.of())));
        }
        List<SectionView> views = new ArrayList<>();
        sections.forEach((title, controls) -> views.add(new SectionView(title, controls)));
        return views;
    }

    /** Controls that got worse, in official order. */
    public List<ControlView> getRegressed() {
        Map<String, List<Finding>> findings = findingsByControl();
        return result.regressed().stream()
                .map(control -> new ControlView(control, findings.getOrDefault(control.id(), List.of())))
                .toList();
    }

    private Map<String, List<Finding>> findingsByControl() {
        Map<String, List<Finding>> byControl = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            if (finding.isOpenViolation()) {
                finding.controls().forEach(control -> byControl
                        .computeIfAbsent(control, key -> new ArrayList<>())
                        .add(finding));
            }
        }
        return byControl;
    }

    /** The query typed into the search of the findings. */
    public String getQuery() {
        StaplerRequest2 request = Stapler.getCurrentRequest2();
        String query = request == null ? null : request.getParameter("q");
        return query == null ? "" : query.strip();
    }

    /** Findings that match the query. */
    public List<Finding> getMatching() {
        String query = getQuery().toLowerCase(Locale.ROOT);
        return result.findings().stream()
                .filter(finding -> query.isEmpty() || text(finding).contains(query))
                .toList();
    }

    private static String text(Finding finding) {
        return String.join(
                        " ",
                        finding.rule(),
                        finding.title(),
                        finding.severity().name(),
                        finding.outcome().name(),
                        finding.address(),
                        finding.at().toString(),
                        finding.message(),
                        String.join(" ", finding.controls()))
                .toLowerCase(Locale.ROOT);
    }

    /** Number of the page of findings asked for, from 1. */
    public int getPage() {
        StaplerRequest2 request = Stapler.getCurrentRequest2();
        String page = request == null ? null : request.getParameter("page");
        try {
            return page == null ? 1 : Math.max(1, Math.min(Integer.parseInt(page), getPages()));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public int getPages() {
        return Math.max(1, (getMatching().size() + FINDINGS_PER_PAGE - 1) / FINDINGS_PER_PAGE);
    }

    /** Findings of the page asked for. */
    public List<Finding> getFindings() {
        List<Finding> matching = getMatching();
        int from = (getPage() - 1) * FINDINGS_PER_PAGE;
        return matching.subList(from, Math.min(matching.size(), from + FINDINGS_PER_PAGE));
    }

    /** Exports with the name shown and the address relative to the build. */
    public Map<String, String> getDownloads() {
        return Downloads.of(action);
    }

    public boolean isMayReset() {
        Run<?, ?> run = action.getOwner();
        return run != null
                && action.getDigest().getStatus() == GateStatus.FAILED
                && BaselineResetAction.find(run, action.getId()).isEmpty()
                && run.getParent().hasPermission(Item.CONFIGURE);
    }

    /** Who made this result the baseline and when, or nothing. */
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
            long all = controls.stream()
                    .filter(view -> view.control().state() != State.NOT_APPLICABLE)
                    .count();
            long ready = controls.stream()
                    .filter(view -> view.control().state() == State.READY)
                    .count();
            return ready + "/" + all;
        }
    }

    /**
     * A control with the violations that bear on it.
     *
     * @param control the control
     * @param findings open violations
     */
    public record ControlView(ControlResult control, List<Finding> findings) {
        public ControlResult getControl() {
            return control;
        }

        public List<Finding> getFindings() {
            return findings;
        }

        /** Class of the state's label. */
        public String getStateClass() {
            return "ftr-state ftr-state--" + control.state().name().toLowerCase(Locale.ROOT);
        }

        /** What the search looks through. */
        public String getSearchText() {
            StringBuilder text = new StringBuilder(control.id() + " " + control.title() + " " + control.state() + " "
                    + control.response());
            control.reasons().forEach(reason -> text.append(' ').append(reason.message()));
            findings.forEach(finding -> text.append(' ').append(finding.address()));
            return text.toString().toLowerCase(Locale.ROOT);
        }
    }
}
