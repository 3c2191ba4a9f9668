package io.jenkins.plugins.ftr.engine.text;

import java.util.Objects;

/**
 * Something to be said to a person, not yet in a language: who notices it need not know who reads it, and a sentence that
 * nobody reads is never put together. Immutable; two notices are equal when they say the same.
 */
public interface Notice {
    /** Says nothing. */
    Notice NONE = new Verbatim("");

    /** The text in a language. */
    String in(Language language);

    /** A text that is the same in every language: a name, or what a library or the operating system said. */
    static Notice verbatim(String text) {
        return new Verbatim(text);
    }

    /**
     * A text as it is.
     *
     * @param text the text, never {@code null}
     */
    record Verbatim(String text) implements Notice {
        public Verbatim {
            Objects.requireNonNull(text);
        }

        @Override
        public String in(Language language) {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
