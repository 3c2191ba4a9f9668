package io.jenkins.plugins.ftr.engine.rules.policy;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.List;
import java.util.Locale;

/** Matching with {@code *} and {@code ?} as policies use them; letter case does not count. */
public final class Wildcard {
    private Wildcard() {}

    /** Whether a pattern covers a text. */
    public static boolean matches(String pattern, String text) {
        if (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0) {
            return pattern.equalsIgnoreCase(text);
        }
        return match(pattern.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** Whether a pattern covers a text; unknown when unknown pieces of the pattern decide. */
    public static Trilean matches(Value pattern, String text) {
        if (pattern.isUnknown()) {
            List<String> pieces = pattern.pieces();
            if (pieces.isEmpty()) {
                return Trilean.UNKNOWN;
            }
            StringBuilder widest = new StringBuilder();
            pieces.forEach(piece -> widest.append(piece == null ? "*" : piece));
            return matches(widest.toString(), text) ? Trilean.UNKNOWN : Trilean.FALSE;
        }
        return Trilean.of(pattern.asText().map(known -> matches(known, text)).orElse(false));
    }

    /** Greedy matching with one point of return: linear for one star, never exponential. */
    private static boolean match(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            if (p < pattern.length()
                    && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))
                    && pattern.charAt(p) != '*') {
                p++;
                t++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
