package io.jenkins.plugins.ftr.engine.source;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in a file of the workspace.
 *
 * @param file path relative to the scanned directory, {@code /} as separator on every system; empty when unknown
 * @param line first line, counted from 1; 0 when unknown
 * @param column first column in characters, counted from 1; 0 when unknown
 * @param endLine last line, inclusive; never below {@code line}
 */
public record SourceRange(String file, int line, int column, int endLine)
        implements Serializable, Comparable<SourceRange> {
    public static final SourceRange UNKNOWN = new SourceRange("", 0, 0, 0);
    private static final Comparator<SourceRange> ORDER = Comparator.comparing(SourceRange::file)
            .thenComparingInt(SourceRange::line)
            .thenComparingInt(SourceRange::column)
            .thenComparingInt(SourceRange::endLine);

    public SourceRange {
        file = file == null ? "" : file;
        endLine = Math.max(line, endLine);
    }

    /** A place of a single line whose column does not matter. */
    public static SourceRange at(String file, int line) {
        return new SourceRange(file, line, 0, line);
    }

    public boolean isKnown() {
        return line > 0;
    }

    @Override
    public int compareTo(SourceRange other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line}, as editors and terminals understand it. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
