package io.jenkins.plugins.ftr.engine.report.markup;

import io.jenkins.plugins.ftr.engine.report.CleanText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes XML and HTML. Text and attribute values are always escaped and cleaned; there is no way to write them raw.
 * Elements are closed by name, so that a forgotten one is an error at once and not a broken page.
 */
public final class MarkupWriter {
    private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img", "input", "col");

    private final Writer out;
    private final boolean html;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean startTagOpen;

    private MarkupWriter(OutputStream stream, boolean html) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.html = html;
    }

    /** Starts an HTML document. */
    public static MarkupWriter html(OutputStream stream) throws IOException {
        MarkupWriter writer = new MarkupWriter(stream, true);
        writer.out.write("<!DOCTYPE html>\n");
        return writer;
    }

    /** Starts an XML document. */
    public static MarkupWriter xml(OutputStream stream) throws IOException {
        MarkupWriter writer = new MarkupWriter(stream, false);
        writer.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return writer;
    }

    /**
     * Opens an element.
     *
     * @param name element name, a literal of the program
     * @param attributes names and values in turn; an attribute whose value is {@code null} is left out
     */
    public MarkupWriter open(String name, String... attributes) throws IOException {
        finishStartTag();
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                escape(CleanText.of(attributes[i + 1]), true);
                out.write('"');
            }
        }
        if (html && VOID.contains(name)) {
            out.write('>');
            return this;
        }
        open.push(name);
        startTagOpen = true;
        return this;
    }

    /** Closes the element opened last, which must have this name. */
    public MarkupWriter close(String name) throws IOException {
        String last = open.pop();
        if (!last.equals(name)) {
            throw new IllegalStateException("</" + name + "> closes <" + last + ">");
        }
        if (startTagOpen && !html) {
            out.write("/>");
            startTagOpen = false;
            return this;
        }
        finishStartTag();
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    /** Writes text. */
    public MarkupWriter text(String text) throws IOException {
        finishStartTag();
        escape(CleanText.of(text), false);
        return this;
    }

    /** Writes an element that holds text alone. */
    public MarkupWriter element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close(name);
    }

    /** Ends the line, which changes nothing but makes the source readable. */
    public MarkupWriter line() throws IOException {
        finishStartTag();
        out.write('\n');
        return this;
    }

    /** Ends the document. The stream stays open. */
    public void end() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is still open");
        }
        out.write('\n');
        out.flush();
    }

    private void finishStartTag() throws IOException {
        if (startTagOpen) {
            out.write('>');
            startTagOpen = false;
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement = replacement(text.charAt(i), attribute);
            if (replacement != null) {
                out.write(text, from, i - from);
                out.write(replacement);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static String replacement(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\'' -> attribute ? "&#39;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }
}
