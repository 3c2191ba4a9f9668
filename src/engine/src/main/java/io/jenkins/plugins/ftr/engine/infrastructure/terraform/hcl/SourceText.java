package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/** Text with a place for every offset. Lookups near the last one cost nothing, so parsing stays linear. */
final class SourceText {
    private final String file;
    private final String text;
    private final SourceRange fixed;
    private final int[] lineStarts;
    private final int lines;
    private int hint;

    private SourceText(String file, String text, SourceRange fixed) {
        this.file = file;
        this.text = text;
        this.fixed = fixed;
        int[] starts = new int[16];
        int count = 1;
        if (fixed == null) {
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                if (count == starts.length) {
                    starts = java.util.Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        this.lineStarts = starts;
        this.lines = count;
    }

    /** Text of a whole file. */
    static SourceText ofFile(String file, String text) {
        return new SourceText(file, text, null);
    }

    /** Text inside something else, all of it at one place. */
    static SourceText at(SourceRange place, String text) {
        return new SourceText(place.file(), text, place);
    }

    String text() {
        return text;
    }

    /** The range from an offset up to another, exclusive. */
    SourceRange range(int from, int to) {
        if (fixed != null) {
            return fixed;
        }
        int line = line(from);
        return new SourceRange(file, line, from - lineStarts[line - 1] + 1, line(Math.max(from, to - 1)));
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int line = hint;
        while (line > 0 && lineStarts[line] > offset) {
            if (line > 32 && lineStarts[line - 32] > offset) {
                return search(offset);
            }
            line--;
        }
        while (line + 1 < lines && lineStarts[line + 1] <= offset) {
            if (line + 32 < lines && lineStarts[line + 32] <= offset) {
                return search(offset);
            }
            line++;
        }
        hint = line;
        return line + 1;
    }

    private int search(int offset) {
        int found = java.util.Arrays.binarySearch(lineStarts, 0, lines, offset);
        hint = found >= 0 ? found : -found - 2;
        return hint + 1;
    }

    /** Offset at which the line after the one of an offset starts, or the end of the text. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }
}
