package io.jenkins.plugins.ftr.engine.report;

/** Makes text that comes from a repository fit for a file format. */
public final class CleanText {
    private CleanText() {}

    /**
     * Text without what XML 1.0 and UTF-8 cannot hold: control characters but tab and line feed are left out, carriage
     * returns become line feeds, lone surrogates and non-characters become U+FFFD. The invisible characters that turn the
     * direction of writing are left out too, so that a file name cannot make itself look like another.
     *
     * @param text any text, {@code null} counts as empty
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        int dirty = firstDirty(text);
        if (dirty == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, dirty);
        for (int i = dirty; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                out.append('\uFFFD');
            } else if (isAllowed(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Text on one line: as {@link #of}, with every run of white space one space.
     *
     * @param text any text, {@code null} counts as empty
     */
    public static String line(String text) {
        String clean = of(text);
        StringBuilder out = new StringBuilder(clean.length());
        boolean space = false;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isWhitespace(c) || c == '\u0085') {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * At most so many characters, cut at a whole character and marked by an ellipsis.
     *
     * @param text the text
     * @param max most characters of the answer, at least 1
     */
    public static String atMost(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - 1;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + '…';
    }

    private static boolean turnsDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isAllowed(char c) {
        return c == '\t' || c == '\n' || c >= ' ' && (c < '\u007F' || c > '\u009F') && !turnsDirection(c);
    }

    private static int firstDirty(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAllowed(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
                return i;
            }
        }
        return text.length();
    }
}
