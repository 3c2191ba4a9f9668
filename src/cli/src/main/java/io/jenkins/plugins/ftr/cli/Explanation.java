package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.cli.Terminal.Style;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.rules.RuleMetadata;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.List;

/** Prints what is known of a control or a rule, wrapped for reading. */
final class Explanation {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final Language language;
    private final Messages messages;

    Explanation(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        this.messages = Messages.of(Explanation.class, language);
    }

    void control(Checklist checklist, Control control, RuleRegistry rules) {
        terminal.line(terminal.style(Style.BOLD, control.id() + "  " + text(control.title())));
        terminal.line(terminal.style(Style.DIM, text(checklist.title()) + "  " + checklist.key()));
        paragraph("explain.asks", control.requirement());
        paragraph("explain.why", control.why());
        heading("explain.questions");
        for (Question question : control.questions()) {
            String expected =
                    question.passing().isEmpty() ? "" : "; " + messages.get("explain.expected", question.passing());
            wrap(question.id() + "  " + text(question.text()) + " (" + String.join(", ", question.allowed()) + expected
                    + ")");
        }
        heading("explain.passes");
        wrap(control.passRule().text());
        if (!control.responseRule().text().isEmpty()
                && !"false".equals(control.responseRule().text())) {
            heading("explain.response");
            wrap(control.responseRule().text());
        }
        if (control.reviewPeriod() != null) {
            terminal.line();
            wrap(messages.get("explain.period", control.reviewPeriod().days()));
        }
        paragraph("explain.proves", control.evidence());
        paragraph("explain.refused", control.refused());
        paragraph("explain.mend", control.remediation());
        List<RuleMetadata> bearing = rules.forControl(control.id());
        if (!bearing.isEmpty()) {
            heading("explain.rules");
            bearing.forEach(rule -> terminal.line(INDENT + Terminal.pad(rule.id(), 44) + text(rule.title())));
        }
        readMore(List.of(control.url()));
    }

    void rule(RuleMetadata rule) {
        terminal.line(terminal.style(Style.BOLD, rule.id() + "  " + text(rule.title())));
        paragraph("explain.why", rule.why());
        heading("explain.severity");
        wrap(rule.severity().name());
        heading("explain.controls");
        rule.controls().forEach((control, strength) -> wrap(control + "  " + strength));
        paragraph("explain.mend", rule.remediation());
        code("explain.good.terraform", rule.terraform());
        code("explain.good.cloudformation", rule.cloudformation());
        readMore(rule.references());
    }

    private void readMore(List<String> urls) {
        heading("explain.read.more");
        urls.forEach(url -> terminal.line(INDENT + terminal.style(Style.INFO, url)));
        terminal.flush();
    }

    private void paragraph(String title, LocalizedText body) {
        if (!body.isEmpty()) {
            heading(title);
            text(body).lines().forEach(this::wrap);
        }
    }

    private void code(String title, String snippet) {
        if (!snippet.isBlank()) {
            heading(title);
            snippet.lines().forEach(line -> terminal.line(INDENT + INDENT + line));
        }
    }

    private void heading(String name) {
        terminal.line();
        terminal.line(terminal.style(Style.BOLD, messages.get(name)));
    }

    private String text(LocalizedText localized) {
        return localized.in(language);
    }

    /** Wraps at spaces; Japanese, which has none, between any two characters. */
    private void wrap(String paragraph) {
        StringBuilder line = new StringBuilder();
        int column = 0;
        int lastSpace = -1;
        for (int i = 0; i < paragraph.length(); ) {
            int c = paragraph.codePointAt(i);
            String next = Character.toString(c);
            int width = Terminal.width(next);
            if (column + width > WIDTH - INDENT.length()) {
                int cut = width == 1 && lastSpace > 0 ? lastSpace : line.length();
                terminal.line(INDENT + line.substring(0, cut).stripTrailing());
                line.delete(0, cut);
                while (line.length() > 0 && line.charAt(0) == ' ') {
                    line.deleteCharAt(0);
                }
                column = Terminal.width(line.toString());
                lastSpace = -1;
            }
            if (c == ' ') {
                lastSpace = line.length();
            }
            line.append(next);
            column += width;
            i += Character.charCount(c);
        }
        terminal.line(INDENT + line);
    }
}
