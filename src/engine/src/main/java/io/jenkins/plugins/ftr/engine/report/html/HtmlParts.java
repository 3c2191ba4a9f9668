package io.jenkins.plugins.ftr.engine.report.html;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.WebAddress;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.util.Optional;

/** Small things that appear in many places of the page. */
final class HtmlParts {
    private final MarkupWriter page;
    private final ReportText text;

    HtmlParts(MarkupWriter page, ReportText text) {
        this.page = page;
        this.text = text;
    }

    /** A state by colour and by word. */
    void badge(State state) throws IOException {
        page.element("span", text.of(state), "class", "badge s-" + state.name());
    }

    void badge(Severity severity) throws IOException {
        page.element("span", text.of(severity), "class", "badge sev-" + severity.name());
    }

    /** {@code Ready → Contradicted}, read aloud as a sentence. */
    void transition(State before, State after) throws IOException {
        page.open("span", "class", "transition");
        if (before != null && before != after) {
            badge(before);
            page.element("span", " → ", "class", "arrow", "role", "img", "aria-label", text.get("html.then"));
        }
        if (after != null) {
            badge(after);
        }
        page.close("span");
    }

    /** A place on a line of its own, or nothing when there is none. */
    void place(SourceRange at) throws IOException {
        if (!at.file().isEmpty()) {
            page.text(" ").element("code", CleanText.line(at.toString()), "class", "place", "dir", "ltr");
        }
    }

    /** A sentence; line breaks in it are kept. */
    void message(String message) throws IOException {
        page.element("span", CleanText.of(message), "class", "message", "dir", "auto");
    }

    /** A link when the address may be linked, else the words alone. */
    void link(String address, String words) throws IOException {
        Optional<String> target = WebAddress.linkable(address);
        if (target.isPresent()) {
            page.element("a", CleanText.line(words), "href", target.get(), "rel", "noopener noreferrer external");
        } else {
            page.element("span", CleanText.line(words));
        }
    }

    /** How to mend: prose as prose, and what follows an empty line, a snippet, as code. */
    void remediation(String remediation) throws IOException {
        String clean = CleanText.of(remediation).strip();
        int gap = clean.indexOf("\n\n");
        page.element("p", gap < 0 ? clean : clean.substring(0, gap), "dir", "auto")
                .line();
        if (gap >= 0) {
            page.open("pre", "tabindex", "0")
                    .element("code", clean.substring(gap + 2))
                    .close("pre")
                    .line();
        }
    }

    /** An anchor that is safe in an id and in a link, e.g. {@code control-IAM-003}. */
    static String anchor(String kind, String id) {
        StringBuilder out = new StringBuilder(kind).append('-');
        for (int i = 0; i < id.length() && i < 100; i++) {
            char c = id.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            out.append(plain ? c : '_');
        }
        return out.toString();
    }
}
