package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.Section;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Charts as SVG. Colours come from the style sheet by class, so that they follow light and dark. */
final class HtmlCharts {
    /** Lengths are thousandths of the whole, so that no fraction has to be formatted. */
    private static final int WHOLE = 1000;

    private static final int GAP = 6;

    private final MarkupWriter page;
    private final ReportText text;

    HtmlCharts(MarkupWriter page, ReportText text) {
        this.page = page;
        this.text = text;
    }

    /** The controls that apply, by state, around the readiness: the arc of the ready ones is as long as the number says. */
    void donut(FtrResult result) throws IOException {
        int all = result.controls().size() - result.counts().getOrDefault(State.NOT_APPLICABLE, 0);
        page.open(
                        "svg",
                        "class",
                        "donut",
                        "viewBox",
                        "0 0 120 120",
                        "role",
                        "img",
                        "aria-label",
                        text.get("html.donut", result.readiness(), spoken(result)))
                .line();
        page.open("circle", "class", "track", "cx", "60", "cy", "60", "r", "50")
                .close("circle")
                .line();
        int start = 0;
        int seen = 0;
        for (State state : State.values()) {
            int count = result.counts().getOrDefault(state, 0);
            if (count == 0 || state == State.NOT_APPLICABLE) {
                continue;
            }
            seen += count;
            int end = seen * WHOLE / all;
            int gap = count == all ? 0 : GAP;
            page.open(
                            "circle",
                            "class",
                            "arc s-" + state.name(),
                            "cx",
                            "60",
                            "cy",
                            "60",
                            "r",
                            "50",
                            "pathLength",
                            String.valueOf(WHOLE),
                            "stroke-dasharray",
                            Math.max(1, end - start - gap) + " " + WHOLE,
                            "stroke-dashoffset",
                            String.valueOf(-start),
                            "transform",
                            "rotate(-90 60 60)")
                    .close("circle")
                    .line();
            start = end;
        }
        page.open("text", "class", "percent", "x", "60", "y", "62", "text-anchor", "middle", "aria-hidden", "true")
                .text(result.readiness() + " %")
                .close("text")
                .line();
        page.open("text", "class", "unit", "x", "60", "y", "80", "text-anchor", "middle", "aria-hidden", "true")
                .text(text.get("html.readiness.short"))
                .close("text")
                .line();
        page.close("svg").line();
    }

    /** The controls of a section by state, as one bar. */
    void bar(Section section) throws IOException {
        int all = section.controls().size();
        page.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + WHOLE + " 8",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        int start = 0;
        int seen = 0;
        for (State state : State.values()) {
            int count = section.count(state);
            if (count > 0) {
                seen += count;
                int end = seen * WHOLE / all;
                page.open(
                                "rect",
                                "class",
                                "fill s-" + state.name(),
                                "x",
                                String.valueOf(start),
                                "y",
                                "0",
                                "width",
                                String.valueOf(Math.max(1, end - start - (seen == all ? 0 : GAP))),
                                "height",
                                "8")
                        .close("rect");
                start = end;
            }
        }
        page.close("svg").line();
    }

    private String spoken(FtrResult result) {
        List<String> spoken = new ArrayList<>();
        for (State state : State.values()) {
            int count = result.counts().getOrDefault(state, 0);
            if (count > 0) {
                spoken.add(text.of(state) + " " + count);
            }
        }
        return String.join(text.get("list.separator"), spoken);
    }
}
