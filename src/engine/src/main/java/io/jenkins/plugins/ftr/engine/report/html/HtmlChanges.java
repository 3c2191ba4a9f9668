package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.ChangeView;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change.Kind;
import java.io.IOException;
import java.util.List;

/** What changed against the baseline, what got worse first. */
final class HtmlChanges {
    private static final int SPOTS = 20;

    private final FtrResult result;
    private final MarkupWriter page;
    private final ReportText text;
    private final HtmlParts parts;

    HtmlChanges(FtrResult result, MarkupWriter page, ReportText text, HtmlParts parts) {
        this.result = result;
        this.page = page;
        this.text = text;
        this.parts = parts;
    }

    void write() throws IOException {
        if (!result.baseline().exists() && result.changes().isEmpty()) {
            return;
        }
        List<ChangeView> views = ChangeView.of(result, text);
        List<ChangeView> worse =
                views.stream().filter(view -> view.kind() == Kind.REGRESSED).toList();
        page.open("section", "class", "changes", "aria-labelledby", "worse").line();
        page.element("h2", worse.isEmpty() ? text.get("html.nothingWorse") : text.get("html.worse"), "id", "worse")
                .line();
        for (ChangeView view : worse) {
            worse(view);
        }
        List<ChangeView> rest =
                views.stream().filter(view -> view.kind() != Kind.REGRESSED).toList();
        if (!rest.isEmpty()) {
            page.element("h3", text.get("html.otherChanges")).line();
            page.open("ul", "class", "other").line();
            for (ChangeView view : rest) {
                page.open("li");
                page.element(
                                "span",
                                text.of(view.kind()),
                                "class",
                                "kind k-" + view.kind().name())
                        .text(" ");
                title(view);
                page.text(" ");
                parts.transition(view.before(), view.after());
                page.close("li").line();
            }
            page.close("ul").line();
        }
        page.close("section").line();
    }

    private void worse(ChangeView view) throws IOException {
        page.open("article", "class", "worse").line();
        page.open("h3");
        title(view);
        page.text(" ");
        parts.transition(view.before(), view.after());
        page.close("h3").line();
        page.open("ul", "class", "reasons").line();
        for (ChangeView.Spot spot :
                view.spots().subList(0, Math.min(SPOTS, view.spots().size()))) {
            page.open("li");
            parts.message(spot.message());
            parts.place(spot.at());
            if (!spot.remediation().isBlank()) {
                page.open("details")
                        .element("summary", text.get("label.remediation"))
                        .line();
                parts.remediation(spot.remediation());
                page.close("details");
            }
            page.close("li").line();
        }
        if (view.spots().size() > SPOTS) {
            page.element("li", text.count("html.moreSpots", view.spots().size() - SPOTS), "class", "quiet");
        }
        page.close("ul").line().close("article").line();
    }

    private void title(ChangeView view) throws IOException {
        if (result.control(view.control()).isPresent()) {
            page.element("a", view.control(), "class", "id", "href", "#" + HtmlParts.anchor("control", view.control()));
        } else {
            page.element("span", view.control(), "class", "id");
        }
        page.text(" ").element("span", CleanText.line(view.title()), "dir", "auto");
    }
}
