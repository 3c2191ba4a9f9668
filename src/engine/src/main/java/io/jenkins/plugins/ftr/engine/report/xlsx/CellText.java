package io.jenkins.plugins.ftr.engine.report.xlsx;

import io.jenkins.plugins.ftr.engine.report.CleanText;

/** Text fit for a cell. */
final class CellText {
    /** Excel refuses a file with a longer cell. */
    static final int MOST = 32_767;

    private CellText() {}

    /** Cleaned and cut to what a cell holds. */
    static String of(String text) {
        return CleanText.atMost(CleanText.of(text), MOST);
    }

    /** Whether a spreadsheet might take it for a formula. White space and quotes in front do not protect. */
    static boolean isRisky(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n') {
                return true;
            }
            if (c == '＝' || c == '＋' || c == '－' || c == '＠') {
                return true;
            }
            if (!Character.isWhitespace(c) && c != '"' && c != '\'') {
                return false;
            }
        }
        return false;
    }
}
