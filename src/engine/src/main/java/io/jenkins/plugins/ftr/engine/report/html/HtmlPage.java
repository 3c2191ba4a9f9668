package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.Compared;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.Verdict;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The page as a whole: head, verdict, warnings, gates, infrastructure, foot. The long parts are classes of their own. */
final class HtmlPage {
    private final FtrResult result;
    private final ReportText text;
    private final MarkupWriter page;
    private final HtmlParts parts;
    private final HtmlChanges changes;
    private final HtmlControls controls;
    private final HtmlFindings findings;

    HtmlPage(FtrResult result, ReportContext context, OutputStream out) throws IOException {
        this.result = result;
        this.text = ReportText.of(context.language());
        this.page = MarkupWriter.html(out);
        this.parts = new HtmlParts(page, text);
        this.changes = new HtmlChanges(result, page, text, parts);
        this.controls = new HtmlControls(result, context, page, text, parts);
        this.findings = new HtmlFindings(result, page, text, parts);
    }

    void write() throws IOException {
        page.open("html", "lang", text.language().tag()).line();
        head();
        page.open("body").line();
        page.element("a", text.get("html.skip"), "class", "skip", "href", "#main")
                .line();
        banner();
        page.open("main", "id", "main").line();
        verdict();
        warnings();
        changes.write();
        contents();
        gates();
        controls.write();
        findings.write();
        infrastructure();
        page.close("main").line();
        foot();
        page.close("body").line().close("html").end();
    }

    private void head() throws IOException {
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.open("meta", "name", "robots", "content", "noindex").line();
        page.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'")
                .line();
        page.element("title", title()).line();
        page.open("link", "rel", "stylesheet", "href", "ftr.css").line();
        page.close("head").line();
    }

    private String title() {
        String name = CleanText.line(result.workload().name());
        return text.get("html.title", name, Verdict.of(result, text).headline());
    }

    private void banner() throws IOException {
        page.open("header", "class", "top").line();
        page.element("p", text.get("html.brand"), "class", "brand").line();
        page.element("h1", CleanText.line(result.workload().name())).line();
        page.open("p", "class", "meta");
        FtrResult.ChecklistInfo list = result.checklist();
        String key = list.id() + '/' + list.version();
        parts.link(list.url(), list.title().isBlank() ? key : list.title() + " (" + key + ')');
        page.text(" ")
                .open("span", "class", "dot", "aria-hidden", "true")
                .text("·")
                .close("span")
                .text(" ");
        page.element("time", result.date().toString(), "datetime", result.date().toString());
        if (!result.workload().owner().isBlank()) {
            page.text(" ")
                    .open("span", "class", "dot", "aria-hidden", "true")
                    .text("·")
                    .close("span")
                    .text(" ");
            page.element("span", CleanText.line(result.workload().owner()));
        }
        page.close("p").line().close("header").line();
    }

    private void verdict() throws IOException {
        Verdict verdict = Verdict.of(result, text);
        page.open("section", "class", "verdict is-" + verdict.status().name(), "aria-labelledby", "verdict")
                .line();
        page.open("div", "class", "say").line();
        page.element("h2", verdict.headline(), "id", "verdict").line();
        page.element("p", CleanText.line(verdict.sentence()), "class", "sentence")
                .line();
        page.element("p", Compared.sentence(result, text), "class", "compared", "dir", "auto")
                .line();
        page.close("div").line();
        page.open("div", "class", "numbers").line();
        new HtmlCharts(page, text).donut(result);
        page.open("ul", "class", "counts").line();
        for (State state : State.values()) {
            int count = result.counts().getOrDefault(state, 0);
            if (count > 0) {
                page.open("li");
                page.element("strong", String.valueOf(count)).text(" ");
                parts.badge(state);
                page.close("li").line();
            }
        }
        page.close("ul").line().close("div").line().close("section").line();
    }

    private void warnings() throws IOException {
        if (result.warnings().isEmpty()) {
            return;
        }
        page.open("section", "class", "warnings", "aria-labelledby", "warnings").line();
        page.element("h2", text.get("html.warnings"), "id", "warnings").line();
        reasons(result.warnings());
        page.close("section").line();
    }

    private void contents() throws IOException {
        page.open("nav", "class", "contents", "aria-label", text.get("html.contents"))
                .line();
        page.open("ul").line();
        for (String part : List.of("gates", "controls", "findings", "infrastructure")) {
            page.open("li")
                    .element("a", text.get("html." + part), "href", "#" + part)
                    .close("li")
                    .line();
        }
        page.close("ul").line().close("nav").line();
    }

    private void gates() throws IOException {
        page.open("section", "aria-labelledby", "gates").line();
        page.element("h2", text.get("html.gates"), "id", "gates").line();
        if (result.gate().items().isEmpty()) {
            page.element("p", text.get("html.noGates"), "class", "quiet")
                    .line()
                    .close("section")
                    .line();
            return;
        }
        page.open("div", "class", "scroll", "role", "region", "aria-labelledby", "gates", "tabindex", "0");
        page.open("table").line();
        page.open("thead").open("tr");
        for (String column : List.of("metric", "actual", "threshold", "criticality", "result")) {
            boolean number = column.equals("actual") || column.equals("threshold");
            page.element("th", text.get("label." + column), "scope", "col", "class", number ? "number" : null);
        }
        page.close("tr").close("thead").line().open("tbody").line();
        for (GateItem item : result.gate().items()) {
            page.open("tr", "class", item.broken() ? "broken" : null);
            page.open("th", "scope", "row").text(text.of(item.metric()));
            page.element("small", CleanText.line(item.message())).close("th");
            page.element("td", String.valueOf(item.actual()), "class", "number");
            page.element("td", String.valueOf(item.threshold()), "class", "number");
            page.element("td", text.of(item.criticality()));
            page.open("td");
            String effect = item.broken() ? text.get("html.gate.broken") : text.get("html.gate.kept");
            page.element("span", effect, "class", item.broken() ? "flag bad" : "flag good");
            page.close("td").close("tr").line();
        }
        page.close("tbody").close("table").close("div").line().close("section").line();
    }

    private void infrastructure() throws IOException {
        FtrResult.InfrastructureSummary read = result.infrastructure();
        page.open("section", "aria-labelledby", "infrastructure").line();
        page.element("h2", text.get("html.infrastructure"), "id", "infrastructure")
                .line();
        page.element("p", text.get("html.infrastructure.read", read.files(), read.resources()))
                .line();
        if (!read.parseErrors().isEmpty()) {
            page.element("h3", text.count("html.parseErrors", read.parseErrors().size()))
                    .line();
            reasons(read.parseErrors());
        }
        if (read.unresolved() > 0) {
            page.open("details").open("summary");
            page.element("h3", text.count("html.unresolved", read.unresolved()))
                    .close("summary")
                    .line();
            page.element("p", text.get("html.unresolved.why"), "class", "quiet").line();
            reasons(read.unresolvedItems());
            page.close("details").line();
        }
        page.close("section").line();
    }

    private void reasons(List<Reason> reasons) throws IOException {
        page.open("ul", "class", "reasons").line();
        for (Reason reason : reasons) {
            page.open("li");
            parts.message(reason.message());
            parts.place(reason.at());
            page.close("li").line();
        }
        page.close("ul").line();
    }

    private void foot() throws IOException {
        page.open("footer").line();
        page.element("p", text.get("html.foot", CleanText.line(result.toolVersion()), result.date()))
                .line();
        page.close("footer").line();
    }
}
