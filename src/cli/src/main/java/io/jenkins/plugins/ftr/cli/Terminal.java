package io.jenkins.plugins.ftr.cli;

import java.io.PrintStream;

/** Where the command writes: plain text, colours when a person looks, never control characters out of a repository. */
final class Terminal {
    /** Colours by meaning, in the terminal's own palette so that light and dark backgrounds both work. */
    enum Style {
        BOLD("1"),
        DIM("2"),
        GOOD("32"),
        WARN("33"),
        BAD("31"),
        INFO("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final PrintStream out;
    private final boolean colour;

    Terminal(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /**
     * Whether colours shall be used: not when switched off, nor with {@code NO_COLOR} set (https://no-color.org), nor on a
     * dumb terminal, nor when the output goes to a file or a pipe.
     */
    static boolean wantsColour(boolean switchedOff) {
        String noColour = System.getenv("NO_COLOR");
        return !switchedOff
                && (noColour == null || noColour.isEmpty())
                && System.console() != null
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** The text in a style, if colours are in use. */
    String style(Style style, String text) {
        return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void line() {
        out.print('\n');
    }

    void flush() {
        out.flush();
    }

    /** Text from a repository, fit for a terminal: control characters (escape sequences, newlines) become spaces. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isDirectional(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isDirectional(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Columns a text takes: East Asian wide characters take two. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The text filled with spaces to a number of columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }
}
