package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of <a href="https://developer.hashicorp.com/terraform/language/functions/fileset">fileset</a>: {@code *},
 * {@code **}, {@code ?}, <code>{a,b}</code> and {@code [a-z]}.
 */
final class GlobPattern {
    private static final int MAX_ALTERNATIVES = 64;

    private final List<String[]> alternatives = new ArrayList<>();

    GlobPattern(String pattern) {
        List<String> expanded = new ArrayList<>();
        expand(pattern, expanded);
        expanded.forEach(one -> alternatives.add(one.split("/")));
    }

    private static void expand(String pattern, List<String> into) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open);
        if (open < 0 || close < 0 || into.size() >= MAX_ALTERNATIVES) {
            into.add(pattern);
            return;
        }
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            expand(pattern.substring(0, open) + choice + pattern.substring(close + 1), into);
        }
    }

    boolean matches(String path) {
        String[] parts = path.split("/");
        return alternatives.stream().anyMatch(segments -> matches(segments, 0, parts, 0));
    }

    private static boolean matches(String[] segments, int s, String[] parts, int p) {
        if (s == segments.length) {
            return p == parts.length;
        }
        if (segments[s].equals("**")) {
            for (int skip = p; skip <= parts.length; skip++) {
                if (matches(segments, s + 1, parts, skip)) {
                    return true;
                }
            }
            return false;
        }
        return p < parts.length && segment(segments[s], 0, parts[p], 0) && matches(segments, s + 1, parts, p + 1);
    }

    private static boolean segment(String pattern, int i, String text, int j) {
        if (i == pattern.length()) {
            return j == text.length();
        }
        char c = pattern.charAt(i);
        if (c == '*') {
            int next = i + 1;
            while (next < pattern.length() && pattern.charAt(next) == '*') {
                next++;
            }
            for (int skip = j; skip <= text.length(); skip++) {
                if (segment(pattern, next, text, skip)) {
                    return true;
                }
            }
            return false;
        }
        if (j == text.length()) {
            return false;
        }
        int close = c == '[' ? pattern.indexOf(']', i + 1) : -1;
        if (close > 0) {
            return inClass(pattern.substring(i + 1, close), text.charAt(j)) && segment(pattern, close + 1, text, j + 1);
        }
        return (c == '?' || c == text.charAt(j)) && segment(pattern, i + 1, text, j + 1);
    }

    private static boolean inClass(String content, char c) {
        boolean not = content.startsWith("^") || content.startsWith("!");
        boolean found = false;
        for (int i = not ? 1 : 0; i < content.length(); i++) {
            if (i + 2 < content.length() && content.charAt(i + 1) == '-') {
                found |= c >= content.charAt(i) && c <= content.charAt(i + 2);
                i += 2;
            } else {
                found |= c == content.charAt(i);
            }
        }
        return found != not;
    }
}
