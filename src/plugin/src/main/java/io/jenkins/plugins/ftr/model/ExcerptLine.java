package io.jenkins.plugins.ftr.model;

/**
 * A line of an excerpt.
 *
 * @param number line number from 1
 * @param text the line, secrets masked
 * @param marked whether it is the line of the finding
 */
public record ExcerptLine(int number, String text, boolean marked) {
    // Jelly calls getters.
    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public boolean isMarked() {
        return marked;
    }
}
