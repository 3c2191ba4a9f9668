package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.Bearing;
import io.jenkins.plugins.ftr.engine.report.view.FindingGroup;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the rules saw, by rule: violations, then what could not be told, what is suppressed and what passed. */
final class HtmlFindings {
    private static final int INSTANCES = 10;

    private final FtrResult result;
    private final MarkupWriter page;
    private final ReportText text;
    private final HtmlParts parts;

    HtmlFindings(FtrResult result, MarkupWriter page, ReportText text, HtmlParts parts) {
        this.result = result;
        this.page = page;
        this.text = text;
        this.parts = parts;
    }

    void write() throws IOException {
        page.open("section", "class", "findings", "aria-labelledby", "findings").line();
        page.element("h2", text.get("html.findings"), "id", "findings").line();
        List<FindingGroup> violations = FindingGroup.violations(result.findings());
        if (violations.isEmpty()) {
            page.element("p", text.get("html.noViolations"), "class", "quiet").line();
        }
        groups(violations, "rule");
        part("html.unknown", "html.unknown.why", FindingGroup.unknown(result.findings()), "unknown");
        part("html.suppressed", "html.suppressed.why", FindingGroup.suppressed(result.findings()), "suppressed");
        part("html.passes", "html.passes.why", FindingGroup.passes(result.findings()), "pass");
        page.close("section").line();
    }

    private void part(String title, String why, List<FindingGroup> groups, String kind) throws IOException {
        if (!groups.isEmpty()) {
            int count =
                    groups.stream().mapToInt(group -> group.findings().size()).sum();
            page.element("h3", text.count(title, count)).line();
            page.element("p", text.get(why), "class", "quiet").line();
            groups(groups, kind);
        }
    }

    private void groups(List<FindingGroup> groups, String kind) throws IOException {
        for (FindingGroup group : groups) {
            page.open("details", "class", "rule", "id", HtmlParts.anchor(kind, group.rule()))
                    .line();
            page.open("summary");
            parts.badge(group.severity());
            page.open("span", "class", "what");
            page.element("span", CleanText.line(group.title()), "class", "name", "dir", "auto");
            page.open("span", "class", "why");
            page.element("code", CleanText.line(group.rule()));
            page.text(" · " + text.count("html.places", group.findings().size()));
            List<String> controls = Bearing.on(result, group.controls());
            if (!controls.isEmpty()) {
                page.text(" · " + String.join(text.get("list.separator"), controls));
            }
            page.close("span").close("span").close("summary").line();
            page.open("div", "class", "body").line();
            page.open("ul", "class", "reasons").line();
            for (Finding finding : group.findings()) {
                finding(finding);
            }
            page.close("ul").line();
            if (!group.remediations().isEmpty()) {
                page.element("p", text.get("label.remediation"), "class", "label")
                        .line();
                for (String remediation : group.remediations()) {
                    parts.remediation(remediation);
                }
            }
            page.close("div").line().close("details").line();
        }
    }

    private void finding(Finding finding) throws IOException {
        page.open("li");
        parts.message(finding.message());
        parts.place(finding.at());
        page.text(" ").element("code", CleanText.line(finding.address()), "class", "address", "dir", "ltr");
        if (!finding.origin().isBlank()) {
            page.text(" ").element("span", CleanText.line(finding.origin()), "class", "quiet", "dir", "auto");
        }
        if (finding.isSuppressed()) {
            page.text(" ")
                    .element(
                            "span",
                            text.get("html.suppression", CleanText.line(finding.suppression())),
                            "class",
                            "quiet");
        }
        if (finding.instances().size() > 1) {
            page.text(" ").element("span", text.get("html.instances", instances(finding)), "class", "quiet");
        }
        page.close("li").line();
    }

    private String instances(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.instances().forEach(instance -> lines.add(CleanText.line(instance)));
        return text.list(lines, INSTANCES);
    }
}
