package io.jenkins.plugins.ftr.engine.text;

import java.util.Locale;

/** Language of the text a person reads. Machine-read identifiers (states, codes, rule ids) are never translated. */
public enum Language {
    EN,
    JA;

    /**
     * The language for a tag such as {@code en}, {@code ja} or {@code ja-JP}.
     *
     * @param tag an IETF language tag, any case; {@code null} or blank means English
     * @return the language
     * @throws IllegalArgumentException when the tag is neither English nor Japanese; the message lists what is allowed
     */
    public static Language of(String tag) {
        if (tag == null || tag.isBlank()) {
            return EN;
        }
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "en" -> EN;
            case "ja" -> JA;
            default -> throw new IllegalArgumentException("Unknown language '" + tag + "'. Allowed: en, ja.");
        };
    }

    /** The language closest to a locale: Japanese for {@code ja}, else English. */
    public static Language closestTo(Locale locale) {
        return "ja".equals(locale.getLanguage()) ? JA : EN;
    }

    /** The tag of this language, {@code en} or {@code ja}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
