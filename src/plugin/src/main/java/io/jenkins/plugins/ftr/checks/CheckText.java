package io.jenkins.plugins.ftr.checks;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.checks.api.ChecksAnnotation;
import io.jenkins.plugins.checks.api.ChecksAnnotation.ChecksAnnotationBuilder;
import io.jenkins.plugins.checks.api.ChecksAnnotation.ChecksAnnotationLevel;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksOutput;
import io.jenkins.plugins.checks.api.ChecksOutput.ChecksOutputBuilder;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a check says: conclusion, one line, tables, and annotations on the lines that made something worse. Within the limits
 * of code hosts (https://docs.github.com/en/rest/checks/runs): 65,535 characters of text, 50 annotations at a time.
 */
final class CheckText {
    static final int MAX_ANNOTATIONS = 50;
    static final int MAX_TEXT = 60_000;
    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_TITLE = 200;
    private static final int MAX_ROWS = 100;

    private final FtrResult result;

    CheckText(@NonNull FtrResult result) {
        this.result = result;
    }

    ChecksConclusion conclusion() {
        return switch (result.gate().status()) {
            case PASSED -> ChecksConclusion.SUCCESS;
            case UNSTABLE -> ChecksConclusion.NEUTRAL;
            case FAILED -> ChecksConclusion.FAILURE;
        };
    }

    ChecksOutput output() {
        return new ChecksOutputBuilder()
                .withTitle(title())
                .withSummary(cut(summary(), MAX_TEXT))
                .withText(cut(text(), MAX_TEXT))
                .withAnnotations(annotations())
                .build();
    }

    String title() {
        int worse = result.regressed().size();
        return cut(
                Messages.CheckText_Title(result.readiness(), worse == 0 ? "" : Messages.CheckText_Worse(worse)),
                MAX_TITLE);
    }

    private String summary() {
        StringBuilder text = new StringBuilder();
        for (GateItem item : result.gate().items()) {
            text.append(item.broken() ? "* :x: " : "* :white_check_mark: ")
                    .append(markdown(item.message()))
                    .append('\n');
        }
        text.append('\n')
                .append(Messages.CheckText_Baseline(
                        markdown(result.baseline().source()),
                        markdown(result.baseline().reason())))
                .append('\n');
        return text.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder("| ")
                .append(Messages.CheckText_State())
                .append(" | ")
                .append(Messages.CheckText_Controls())
                .append(" |\n|---|---:|\n");
        for (State state : State.values()) {
            int count = result.counts().getOrDefault(state, 0);
            if (count > 0) {
                text.append("| ").append(state).append(" | ").append(count).append(" |\n");
            }
        }
        List<ControlResult> shown = new ArrayList<>(result.regressed());
        result.in(State.CONTRADICTED).stream()
                .filter(control -> !shown.contains(control))
                .forEach(shown::add);
        if (!shown.isEmpty()) {
            text.append("\n| ")
                    .append(Messages.CheckText_Control())
                    .append(" | ")
                    .append(Messages.CheckText_State())
                    .append(" | ")
                    .append(Messages.CheckText_Reason())
                    .append(" |\n|---|---|---|\n");
            shown.stream().limit(MAX_ROWS).forEach(control -> row(control, text));
        }
        return text.toString();
    }

    private static void row(ControlResult control, StringBuilder text) {
        Reason reason = control.reasons().isEmpty() ? null : control.reasons().get(0);
        text.append("| ")
                .append(control.id())
                .append(' ')
                .append(markdown(control.title()))
                .append(" | ")
                .append(control.previousState() == null ? "" : control.previousState() + " \u2192 ")
                .append(control.state())
                .append(" | ");
        if (reason != null) {
            text.append(markdown(cut(reason.message(), MAX_MESSAGE)));
            if (reason.at().isKnown()) {
                text.append(" (`").append(reason.at().toString().replace('`', '\'').replace('|', '/')).append("`)");
            }
        }
        text.append(" |\n");
    }

    /**
     * The lines that made something worse: violations the baseline does not have, and reasons of controls that regressed.
     * Without a baseline all open violations.
     */
    List<ChecksAnnotation> annotations() {
        Set<String> fresh = new HashSet<>();
        result.changes().forEach(change -> fresh.addAll(change.newFindings()));
        boolean all = !result.baseline().exists();
        List<ChecksAnnotation> annotations = new ArrayList<>();
        Set<SourceRange> places = new LinkedHashSet<>();
        for (Finding finding : result.findings()) {
            if (finding.isOpenViolation() && finding.at().isKnown() && (all || fresh.contains(finding.fingerprint()))) {
                places.add(finding.at());
                annotations.add(annotation(
                        finding.at(),
                        ChecksAnnotationLevel.FAILURE,
                        finding.title(),
                        finding.message() + "\n" + finding.remediation() + "\n"
                                + String.join(", ", finding.controls())));
            }
        }
        for (ControlResult control : result.regressed()) {
            for (Reason reason : control.reasons()) {
                if (reason.at().isKnown() && places.add(reason.at())) {
                    annotations.add(annotation(
                            reason.at(),
                            ChecksAnnotationLevel.WARNING,
                            control.id() + " " + control.title(),
                            reason.message()));
                }
            }
        }
        return annotations.stream().limit(MAX_ANNOTATIONS).toList();
    }

    private static ChecksAnnotation annotation(
            SourceRange at, ChecksAnnotationLevel level, String title, String message) {
        return new ChecksAnnotationBuilder()
                .withPath(at.file())
                .withStartLine(at.line())
                .withEndLine(at.endLine())
                .withAnnotationLevel(level)
                .withTitle(cut(title, MAX_TITLE))
                .withMessage(cut(message, MAX_MESSAGE))
                .build();
    }

    /** Text from the repository stays text: no markup, no table cell, no mention of a person. */
    static String markdown(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~>])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "@\u200b")
                .replaceAll("(?i)(https?|javascript|data):", "$1\u200b:");
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}
