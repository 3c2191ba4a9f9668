package io.jenkins.plugins.ftr.engine.report.json;

/** JSON holds every text but a lone surrogate, which UTF-8 cannot encode. */
final class WellFormed {
    private WellFormed() {}

    /** The text with each lone surrogate replaced by U+FFFD. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            out.appendCodePoint(lone ? 0xFFFD : point);
        });
        return out.toString();
    }
}
