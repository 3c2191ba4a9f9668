package io.jenkins.plugins.ftr.engine.report.markdown;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.view.Bearing;
import io.jenkins.plugins.ftr.engine.report.view.ChangeView;
import io.jenkins.plugins.ftr.engine.report.view.Compared;
import io.jenkins.plugins.ftr.engine.report.view.FindingGroup;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.Section;
import io.jenkins.plugins.ftr.engine.report.view.Verdict;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change.Kind;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the text together within a number of characters. What matters most comes first, and what does not fit is left out
 * by whole lines, with a sentence that says so.
 */
final class MarkdownWriter {
    private static final int SPOTS = 5;
    /** Kept back for closing tags and the sentence about what is left out. */
    private static final int RESERVE = 600;

    private final FtrResult result;
    private final ReportText text;
    private final int most;
    private final StringBuilder out = new StringBuilder();

    MarkdownWriter(FtrResult result, ReportContext context) {
        this.result = result;
        this.text = ReportText.of(context.language());
        this.most = context.markdownCharacters() - RESERVE;
    }

    String text() {
        head();
        List<ChangeView> changes = ChangeView.of(result, text);
        worse(changes.stream().filter(view -> view.kind() == Kind.REGRESSED).toList());
        gates();
        folded("md.changes", others(changes));
        folded("md.warnings", notes());
        folded("md.findings", findings());
        folded("md.controls", controls());
        foot();
        return out.toString();
    }

    private void head() {
        Verdict verdict = Verdict.of(result, text);
        String mark =
                switch (verdict.status()) {
                    case PASSED -> "✅";
                    case UNSTABLE -> "⚠️";
                    case FAILED -> "❌";
                };
        out.append("## ").append(mark).append(' ').append(MarkdownText.escape(verdict.headline()));
        out.append("\n\n").append(MarkdownText.escape(verdict.sentence())).append("\n\n");
        int ready = result.in(State.READY).size();
        int applicable =
                result.controls().size() - result.in(State.NOT_APPLICABLE).size();
        String before = result.baseline().exists()
                ? text.get("md.before", result.baseline().readiness())
                : "";
        out.append("**")
                .append(text.get("md.readiness", result.readiness(), ready, applicable, before))
                .append("** · ")
                .append(MarkdownText.escape(result.workload().name()))
                .append(" · ")
                .append(MarkdownText.escape(
                        result.checklist().id() + '/' + result.checklist().version()))
                .append("\n\n");
    }

    private void worse(List<ChangeView> worse) {
        if (worse.isEmpty()) {
            return;
        }
        out.append("### ").append(text.get("html.worse")).append("\n\n");
        List<String> lines = new ArrayList<>();
        for (ChangeView view : worse) {
            lines.add("- **" + MarkdownText.escape(view.control()) + "** " + MarkdownText.escape(view.title()) + ": "
                    + transition(view));
            List<ChangeView.Spot> spots = view.spots();
            for (ChangeView.Spot spot : spots.subList(0, Math.min(SPOTS, spots.size()))) {
                lines.add("  - " + place(spot.at()) + MarkdownText.escape(spot.message()));
            }
            if (spots.size() > SPOTS) {
                lines.add("  - " + text.count("html.moreSpots", spots.size() - SPOTS));
            }
        }
        append(lines);
        out.append('\n');
    }

    private void gates() {
        List<String> broken = new ArrayList<>();
        for (GateItem item : result.gate().items()) {
            if (item.broken()) {
                broken.add("- " + text.of(item.criticality()) + ": " + MarkdownText.escape(item.message()));
            }
        }
        if (!broken.isEmpty()) {
            out.append("### ").append(text.get("md.gates")).append("\n\n");
            append(broken);
            out.append('\n');
        }
    }

    private List<String> others(List<ChangeView> changes) {
        return changes.stream()
                .filter(view -> view.kind() != Kind.REGRESSED)
                .map(view -> "- " + MarkdownText.escape(view.sentence()))
                .toList();
    }

    private List<String> notes() {
        List<Reason> notes = new ArrayList<>(result.warnings());
        notes.addAll(result.infrastructure().parseErrors());
        return notes.stream()
                .map(note -> "- " + place(note.at()) + MarkdownText.escape(note.message()))
                .toList();
    }

    private List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (FindingGroup group : FindingGroup.violations(result.findings())) {
            for (Finding finding : group.findings()) {
                if (lines.isEmpty()) {
                    lines.add("| " + String.join(" | ", labels("severity", "place", "message", "control")) + " |");
                    lines.add("| --- | --- | --- | --- |");
                }
                lines.add("| " + text.of(group.severity()) + " | "
                        + place(finding.at()).strip() + " | "
                        + MarkdownText.escape(finding.message()) + "<br>" + MarkdownText.code(finding.address()) + " | "
                        + MarkdownText.escape(String.join(", ", Bearing.on(result, finding.controls()))) + " |");
            }
        }
        return lines;
    }

    private List<String> controls() {
        List<String> lines = new ArrayList<>();
        lines.add("| " + String.join(" | ", labels("id", "control", "state", "reasons")) + " |");
        lines.add("| --- | --- | --- | --- |");
        for (Section section : Section.of(result)) {
            for (ControlResult control : section.controls()) {
                Reason first =
                        control.reasons().isEmpty() ? null : control.reasons().get(0);
                lines.add("| " + MarkdownText.escape(control.id()) + " | " + MarkdownText.escape(control.title())
                        + " | "
                        + text.of(control.state()) + " | "
                        + (first == null ? "" : MarkdownText.escape(first.message()) + ' ' + place(first.at())).strip()
                        + " |");
            }
        }
        return lines;
    }

    private List<String> labels(String... labels) {
        List<String> words = new ArrayList<>();
        for (String label : labels) {
            words.add(text.get("label." + label));
        }
        return words;
    }

    /** A part that is folded away until somebody opens it. */
    private void folded(String title, List<String> lines) {
        boolean table = !lines.isEmpty() && lines.get(0).startsWith("|");
        int count = table ? lines.size() - 2 : lines.size();
        if (count <= 0) {
            return;
        }
        out.append("<details><summary>").append(text.count(title, count)).append("</summary>\n\n");
        append(lines);
        out.append("\n</details>\n\n");
    }

    private void append(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (out.length() + lines.get(i).length() + 1 > most) {
                out.append('\n').append(text.count("md.more", lines.size() - i)).append('\n');
                return;
            }
            out.append(lines.get(i)).append('\n');
        }
    }

    private void foot() {
        String compared = Compared.sentence(result, text);
        String line = "<sub>" + MarkdownText.escape(compared) + "</sub>\n";
        if (out.length() + line.length() <= most + RESERVE) {
            out.append(line);
        }
    }

    private String transition(ChangeView view) {
        if (view.before() == null || view.before() == view.after()) {
            return MarkdownText.escape(view.sentence());
        }
        return text.of(view.before()) + " → **" + text.of(view.after()) + "**";
    }

    private static String place(SourceRange at) {
        return at.file().isEmpty() ? "" : MarkdownText.code(at.toString()) + ' ';
    }
}
