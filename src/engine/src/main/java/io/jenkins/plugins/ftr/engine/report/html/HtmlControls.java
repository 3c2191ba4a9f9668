package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.FindingGroup;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.Section;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.AcceptanceInfo;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.EvidenceResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All controls by section, each folded to one line with its deciding reason. */
final class HtmlControls {
    private final FtrResult result;
    private final Optional<Checklist> checklist;
    private final MarkupWriter page;
    private final ReportText text;
    private final HtmlParts parts;
    private final HtmlCharts charts;
    private final Map<String, List<Finding>> byControl = new HashMap<>();

    HtmlControls(FtrResult result, ReportContext context, MarkupWriter page, ReportText text, HtmlParts parts) {
        this.result = result;
        this.checklist = context.checklist();
        this.page = page;
        this.text = text;
        this.parts = parts;
        this.charts = new HtmlCharts(page, text);
        for (Finding finding : result.findings()) {
            for (String control : finding.controls()) {
                byControl.computeIfAbsent(control, id -> new ArrayList<>()).add(finding);
            }
        }
    }

    void write() throws IOException {
        page.open("section", "class", "controls", "aria-labelledby", "controls").line();
        page.element("h2", text.get("html.controls"), "id", "controls").line();
        filter();
        for (Section section : Section.of(result)) {
            section(section);
        }
        page.close("section").line();
    }

    /** Check boxes that hide states by style alone; browsers that cannot do so do not show them. */
    private void filter() throws IOException {
        page.open("fieldset", "class", "filter")
                .element("legend", text.get("html.show"))
                .line();
        for (State state : State.values()) {
            int count = result.counts().getOrDefault(state, 0);
            if (count > 0) {
                page.open("label");
                page.open("input", "type", "checkbox", "id", "show-" + state.name(), "checked", "");
                page.text(" " + text.of(state) + " ").element("span", String.valueOf(count), "class", "number");
                page.close("label").line();
            }
        }
        page.close("fieldset").line();
    }

    private void section(Section section) throws IOException {
        page.open("div", "class", "group").line();
        page.open("div", "class", "grouphead").line();
        String title = section.title().isBlank() ? text.get("html.controls") : CleanText.line(section.title());
        page.element("h3", title, "id", "section-" + section.number(), "dir", "auto")
                .line();
        String ready = section.applicable() == 0
                ? text.of(State.NOT_APPLICABLE)
                : text.get("html.section.ready", section.ready(), section.applicable());
        page.element("p", ready, "class", "quiet").line();
        charts.bar(section);
        page.close("div").line();
        for (ControlResult control : section.controls()) {
            control(control);
        }
        page.close("div").line();
    }

    private void control(ControlResult control) throws IOException {
        page.open(
                        "details",
                        "class",
                        "control c-" + control.state().name(),
                        "id",
                        HtmlParts.anchor("control", control.id()))
                .line();
        page.open("summary");
        parts.badge(control.state());
        page.open("span", "class", "what").open("span", "class", "name");
        page.element("span", control.id(), "class", "id").text(" ");
        page.element("span", CleanText.line(control.title()), "dir", "auto");
        if (control.regressed()) {
            page.text(" ").element("span", text.get("html.gotWorse"), "class", "flag bad");
        }
        page.close("span");
        boolean ready = control.state() == State.READY;
        if (!ready && !control.reasons().isEmpty()) {
            Reason first = control.reasons().get(0);
            page.open("span", "class", "why");
            page.element("span", CleanText.line(first.message()), "dir", "auto");
            parts.place(first.at());
            page.close("span");
        }
        page.close("span").close("summary").line();
        page.open("div", "class", "body").line();
        body(control);
        page.close("div").line().close("details").line();
    }

    private void body(ControlResult control) throws IOException {
        Optional<Control> described = checklist.flatMap(list -> list.control(control.id()));
        if (control.reasons().size() > (control.state() == State.READY ? 0 : 1)) {
            page.element("p", text.get("label.reasons"), "class", "label")
                    .open("ul", "class", "reasons")
                    .line();
            for (Reason reason : control.reasons()) {
                page.open("li");
                parts.message(reason.message());
                parts.place(reason.at());
                page.close("li").line();
            }
            page.close("ul").line();
        }
        findings(byControl.getOrDefault(control.id(), List.of()));
        page.open("dl").line();
        if (control.previousState() != null && control.previousState() != control.state()) {
            page.element("dt", text.get("label.before")).open("dd");
            parts.transition(control.previousState(), control.state());
            page.close("dd").line();
        }
        answers(control, described);
        page.element("dt", text.get("label.response"));
        if (control.response().isBlank()) {
            page.element("dd", text.get("html.noResponse"), "class", "quiet").line();
        } else {
            page.element("dd", CleanText.of(control.response()), "class", "long", "dir", "auto")
                    .line();
        }
        evidence(control);
        acceptance(control);
        page.close("dl").line();
        if (described.isPresent()) {
            describe(described.get());
        }
        page.open("p", "class", "source");
        parts.link(control.url(), text.get("html.official"));
        parts.place(control.at());
        page.close("p").line();
    }

    private void findings(List<Finding> findings) throws IOException {
        List<FindingGroup> groups = FindingGroup.violations(findings);
        if (groups.isEmpty()) {
            return;
        }
        page.element("p", text.get("html.findings"), "class", "label")
                .open("ul")
                .line();
        for (FindingGroup group : groups) {
            page.open("li");
            page.element("a", CleanText.line(group.title()), "href", "#" + HtmlParts.anchor("rule", group.rule()));
            page.text(" ")
                    .element("span", text.count("html.places", group.findings().size()), "class", "quiet");
            page.close("li").line();
        }
        page.close("ul").line();
    }

    private void answers(ControlResult control, Optional<Control> described) throws IOException {
        page.element("dt", text.get("label.answers"));
        if (described.isEmpty()) {
            if (control.answers().isEmpty()) {
                page.element("dd", text.of(State.UNANSWERED), "class", "quiet");
            }
            for (Map.Entry<String, String> answer : control.answers().entrySet()) {
                page.open("dd")
                        .element("span", CleanText.line(answer.getKey()), "class", "id")
                        .text(" ");
                page.element("strong", CleanText.line(answer.getValue()))
                        .close("dd")
                        .line();
            }
            return;
        }
        for (Question question : described.get().questions()) {
            String answer = control.answers().get(question.id());
            page.open("dd").element("span", question.id(), "class", "id").text(" ");
            page.element("strong", answer == null ? "–" : CleanText.line(answer))
                    .text(" ");
            page.element("span", question.text().in(text.language()), "class", "quiet", "dir", "auto");
            page.close("dd").line();
        }
    }

    private void evidence(ControlResult control) throws IOException {
        page.element("dt", text.get("label.evidence"));
        if (control.evidence().isEmpty()) {
            page.element("dd", text.get("html.noEvidence"), "class", "quiet").line();
        }
        for (EvidenceResult evidence : control.evidence()) {
            page.open("dd")
                    .element("span", CleanText.line(evidence.kind()), "class", "kind")
                    .text(" ");
            if (evidence.kind().equals("url")) {
                parts.link(evidence.value(), evidence.value());
            } else {
                page.element("code", CleanText.line(evidence.value()), "dir", "ltr");
            }
            if (!evidence.found()) {
                page.text(" ").element("span", text.get("html.missing"), "class", "flag bad");
            }
            if (!evidence.at().file().equals(evidence.value())) {
                parts.place(evidence.at());
            }
            page.close("dd").line();
        }
    }

    private void acceptance(ControlResult control) throws IOException {
        AcceptanceInfo acceptance = control.acceptance();
        if (acceptance != null) {
            page.element("dt", text.get("label.acceptance")).open("dd", "class", "long");
            page.text(text.get(
                    control.expiredAcceptance() ? "html.acceptance.expired" : "html.acceptance",
                    CleanText.line(acceptance.by()),
                    acceptance.until() == null ? "–" : acceptance.until(),
                    CleanText.line(acceptance.because())));
            page.close("dd").line();
        }
    }

    /** What the control asks for, for the person who has to answer it. */
    private void describe(Control control) throws IOException {
        page.open("details", "class", "about")
                .element("summary", text.get("html.about"))
                .line()
                .open("dl")
                .line();
        about("label.requirement", control.requirement());
        about("label.matters", control.why());
        about("label.proof", control.evidence());
        about("label.refused", control.refused());
        about("label.remediation", control.remediation());
        page.close("dl").close("details").line();
    }

    private void about(String label, LocalizedText words) throws IOException {
        if (!words.isEmpty()) {
            page.element("dt", text.get(label));
            page.element("dd", CleanText.of(words.in(text.language())), "class", "long", "dir", "auto")
                    .line();
        }
    }
}
