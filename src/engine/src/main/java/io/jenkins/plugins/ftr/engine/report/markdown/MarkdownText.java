package io.jenkins.plugins.ftr.engine.report.markdown;

import io.jenkins.plugins.ftr.engine.report.CleanText;

/** Puts text from a repository into Markdown so that it stays text: no markup, no HTML, no mention of a person or issue. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*[]|~$";
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private MarkdownText() {}

    /** The text on one line with all markup taken away. */
    public static String escape(String text) {
        String line = CleanText.line(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append('@').append(ZERO_WIDTH_SPACE);
                case '#' -> out.append("\\#").append(ZERO_WIDTH_SPACE);
                case '+', '-', '=' -> out.append(i == 0 ? "\\" : "").append(c);
                case '_' -> out.append(isWithinWord(line, i) ? "" : "\\").append(c);
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** An underscore between letters or digits, as in {@code aws_s3_bucket}, marks nothing up. */
    private static boolean isWithinWord(String line, int i) {
        return i > 0
                && i + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(i - 1))
                && Character.isLetterOrDigit(line.charAt(i + 1));
    }

    /** The text in the type of code. An HTML element, because a code span cannot hold every text, in tables least of all. */
    public static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** How to mend: prose, and what follows an empty line, a snippet, as a code block. */
    public static String remediation(String remediation) {
        String clean = CleanText.of(remediation).strip();
        int gap = clean.indexOf("\n\n");
        if (gap < 0) {
            return escape(clean);
        }
        String snippet = clean.substring(gap + 2).strip();
        int ticks = 3;
        while (snippet.contains("`".repeat(ticks))) {
            ticks++;
        }
        String fence = "`".repeat(ticks);
        return escape(clean.substring(0, gap)) + "\n\n" + fence + '\n' + snippet + '\n' + fence;
    }
}
