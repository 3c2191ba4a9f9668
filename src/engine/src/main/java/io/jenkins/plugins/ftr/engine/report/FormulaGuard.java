package io.jenkins.plugins.ftr.engine.report;

/**
 * Makes text fit for a spreadsheet and tells what one might run as a formula (
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>).
 */
public final class FormulaGuard {
    /** Excel refuses a file with a longer cell. */
    public static final int MOST = 32_767;

    private FormulaGuard() {}

    /** Cleaned and cut to what a cell holds. */
    public static String cell(String text) {
        return CleanText.atMost(CleanText.of(text), MOST);
    }

    /** Whether a spreadsheet might take it for a formula. White space and quotes in front do not protect. */
    public static boolean isRisky(String text) {
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
