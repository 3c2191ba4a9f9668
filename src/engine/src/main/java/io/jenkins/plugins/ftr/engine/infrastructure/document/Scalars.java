package io.jenkins.plugins.ftr.engine.infrastructure.document;

import java.math.BigDecimal;

/**
 * Plain YAML scalars as CloudFormation reads them: YAML 1.1 booleans and nulls, decimal numbers. Octal, hexadecimal and
 * base 60 numbers and dates stay text as written, because the text is what AWS resources want of them (account ids, cron
 * fields, versions of policies).
 */
final class Scalars {
    private static final int LONGEST_NUMBER = 40;

    private Scalars() {}

    static Node plain(String text, int line, int column, int endLine) {
        if (text.isEmpty()) {
            return Node.scalar(Node.Kind.NULL, "", text, null, line, column, endLine);
        }
        switch (text) {
            case "~", "null", "Null", "NULL":
                return Node.scalar(Node.Kind.NULL, "", text, null, line, column, endLine);
            case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON":
                return Node.scalar(Node.Kind.BOOL, "", text, Boolean.TRUE, line, column, endLine);
            case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF":
                return Node.scalar(Node.Kind.BOOL, "", text, Boolean.FALSE, line, column, endLine);
            default:
                return isNumber(text)
                        ? Node.scalar(Node.Kind.NUMBER, "", text, new BigDecimal(cleaned(text)), line, column, endLine)
                        : Node.scalar(Node.Kind.TEXT, "", text, null, line, column, endLine);
        }
    }

    private static String cleaned(String text) {
        String number = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return number.startsWith("+") ? number.substring(1) : number;
    }

    /** {@code -12}, {@code 3.5}, {@code 1e3}; no leading zeros, no exponent beyond two digits. */
    static boolean isNumber(String text) {
        int length = text.length();
        if (length > LONGEST_NUMBER) {
            return false;
        }
        int i = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int digits = digitsFrom(text, i);
        if (digits == 0 || digits > 1 && text.charAt(i) == '0') {
            return false;
        }
        i += digits;
        if (i < length && text.charAt(i) == '.') {
            i += 1 + digitsFrom(text, i + 1);
        }
        if (i < length && (text.charAt(i) == 'e' || text.charAt(i) == 'E') && text.charAt(i - 1) != '.') {
            i++;
            if (i < length && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
                i++;
            }
            int exponent = digitsFrom(text, i);
            if (exponent == 0 || exponent > 2) {
                return false;
            }
            i += exponent;
        }
        return i == length;
    }

    private static int digitsFrom(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }
}
