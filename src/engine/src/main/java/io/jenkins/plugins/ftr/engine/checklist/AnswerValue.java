package io.jenkins.plugins.ftr.engine.checklist;

import java.util.Locale;

/** How answers are compared: without case and surrounding space, and {@code NA} is {@code N/A}. */
public final class AnswerValue {
    /** The answer that a question does not apply, as the official workbook spells it. */
    public static final String NOT_APPLICABLE = "N/A";

    private AnswerValue() {}

    /** The form in which two spellings of one answer are equal; {@code null} is the empty text. */
    public static String normalised(String answer) {
        String text = answer == null ? "" : answer.strip().toLowerCase(Locale.ROOT);
        return text.equals("na") ? "n/a" : text;
    }

    /** Whether two spellings are one answer. */
    public static boolean same(String a, String b) {
        return normalised(a).equals(normalised(b));
    }

    /** Whether it says that a question does not apply. */
    public static boolean isNotApplicable(String answer) {
        return normalised(answer).equals("n/a");
    }
}
