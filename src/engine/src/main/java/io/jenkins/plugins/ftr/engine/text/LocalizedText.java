package io.jenkins.plugins.ftr.engine.text;

import java.io.Serializable;

/**
 * One text in English and Japanese.
 *
 * @param en the English text, never {@code null}
 * @param ja the Japanese text; empty when there is none (a team's own checklist may have English alone)
 */
public record LocalizedText(String en, String ja) implements Notice, Serializable {
    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public LocalizedText {
        en = en == null ? "" : en;
        ja = ja == null ? "" : ja;
    }

    /** The same text for both languages. */
    public static LocalizedText of(String text) {
        return new LocalizedText(text, "");
    }

    /** The text in a language; falls back to English where there is no Japanese. */
    @Override
    public String in(Language language) {
        return language == Language.JA && !ja.isEmpty() ? ja : en;
    }

    /** The English text. */
    @Override
    public String toString() {
        return en;
    }

    public boolean isEmpty() {
        return en.isEmpty() && ja.isEmpty();
    }
}
