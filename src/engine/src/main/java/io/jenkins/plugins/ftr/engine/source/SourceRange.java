package io.jenkins.plugins.ftr.engine.source;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in a file of the workspace. A large repository is read into millions of these, so the numbers share one field.
 */
public final class SourceRange implements Serializable, Comparable<SourceRange> {
    private static final long serialVersionUID = 1L;
    private static final int LINE_BITS = 22;
    private static final int COLUMN_BITS = 26;
    private static final int SPAN_BITS = 16;
    private static final Comparator<SourceRange> ORDER = Comparator.comparing(SourceRange::file)
            .thenComparingInt(SourceRange::line)
            .thenComparingInt(SourceRange::column)
            .thenComparingInt(SourceRange::endLine);

    public static final SourceRange UNKNOWN = new SourceRange("", 0, 0, 0);

    private final String file;
    /** From the highest bit down: line, column, number of further lines. */
    private final long place;

    /**
     * @param file path relative to the scanned directory, {@code /} as separator on every system; empty when unknown
     * @param line first line, counted from 1; 0 when unknown. The 4,194,303rd line stands for all beyond
     * @param column first column in characters, counted from 1; 0 when unknown. The 67,108,863rd stands for all beyond
     * @param endLine last line, inclusive; never below {@code line}, and at most 65,535 lines further
     */
    public SourceRange(String file, int line, int column, int endLine) {
        this.file = file == null ? "" : file;
        long first = fitting(line, LINE_BITS);
        this.place = first << COLUMN_BITS + SPAN_BITS
                | fitting(column, COLUMN_BITS) << SPAN_BITS
                | fitting(endLine - first, SPAN_BITS);
    }

    private static long fitting(long number, int bits) {
        return Math.max(0, Math.min(number, (1L << bits) - 1));
    }

    /** A place of a single line whose column does not matter. */
    public static SourceRange at(String file, int line) {
        return new SourceRange(file, line, 0, line);
    }

    /** Path relative to the scanned directory; empty when unknown. */
    public String file() {
        return file;
    }

    /** First line, counted from 1; 0 when unknown. */
    public int line() {
        return (int) (place >>> COLUMN_BITS + SPAN_BITS);
    }

    /** First column in characters, counted from 1; 0 when unknown. */
    public int column() {
        return (int) (place >>> SPAN_BITS & (1L << COLUMN_BITS) - 1);
    }

    /** Last line, inclusive. */
    public int endLine() {
        return line() + (int) (place & (1L << SPAN_BITS) - 1);
    }

    public boolean isKnown() {
        return line() > 0;
    }

    @Override
    public int compareTo(SourceRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRange that && place == that.place && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + Long.hashCode(place);
    }

    /** {@code file:line}, as editors and terminals understand it. */
    @Override
    public String toString() {
        return line() > 0 ? file + ":" + line() : file;
    }
}
