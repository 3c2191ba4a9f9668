package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.text.BreakIterator;
import java.util.Locale;

/** Characters as a reader counts them; Terraform measures and cuts text by these. */
final class Graphemes {
    private Graphemes() {}

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 126 || c == '\r') {
                return false;
            }
        }
        return true;
    }

    static int count(String text) {
        if (isAscii(text)) {
            return text.length();
        }
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** The part from an index, of a length; a negative length means up to the end. */
    static String cut(String text, int from, int length) {
        int size = count(text);
        int start = from < 0 ? Math.max(0, size + from) : Math.min(from, size);
        int end = length < 0 ? size : (int) Math.min(size, (long) start + length);
        if (isAscii(text)) {
            return text.substring(start, end);
        }
        return text.substring(offset(text, start), offset(text, end));
    }

    private static int offset(String text, int index) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int at = breaks.first();
        for (int i = 0; i < index; i++) {
            at = breaks.next();
        }
        return at;
    }

    static String reverse(String text) {
        if (isAscii(text)) {
            return new StringBuilder(text).reverse().toString();
        }
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder out = new StringBuilder();
        int end = breaks.last();
        for (int start = breaks.previous(); start != BreakIterator.DONE; start = breaks.previous()) {
            out.append(text, start, end);
            end = start;
        }
        return out.toString();
    }
}
