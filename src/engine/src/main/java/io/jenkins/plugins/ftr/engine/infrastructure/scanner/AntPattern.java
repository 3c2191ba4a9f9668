package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import java.util.ArrayList;
import java.util.List;

/**
 * An Ant pattern on relative paths: {@code *} and {@code ?} within a step, {@code **} for any steps, none included. A
 * pattern that ends with a slash, or names a directory, means everything below it.
 */
public final class AntPattern {
    private final String text;
    private final List<String> steps;

    private AntPattern(String text, List<String> steps) {
        this.text = text;
        this.steps = steps;
    }

    /** Reads a pattern; separators may be slashes or backslashes, and {@code ./} at its beginning means nothing. */
    public static AntPattern of(String text) {
        String normal = text.strip().replace('\\', '/');
        if (normal.endsWith("/")) {
            normal += "**";
        }
        List<String> steps = new ArrayList<>();
        for (String step : normal.split("/")) {
            if (!step.isEmpty() && !".".equals(step)) {
                steps.add(step);
            }
        }
        return new AntPattern(text.strip(), steps);
    }

    /** Whether it could only match outside of the directory it is relative to. */
    public boolean leavesDirectory() {
        return text.startsWith("/") || text.matches("[A-Za-z]:.*") || steps.contains("..");
    }

    /** Whether it matches a path with slashes, or a directory that the path lies in. */
    public boolean matches(String path) {
        String[] names = path.split("/");
        // One row of the usual table: reached[j] says that the steps so far can match the first j names.
        boolean[] reached = new boolean[names.length + 1];
        reached[0] = true;
        for (String step : steps) {
            boolean[] next = new boolean[names.length + 1];
            if ("**".equals(step)) {
                boolean any = false;
                for (int j = 0; j <= names.length; j++) {
                    any |= reached[j];
                    next[j] = any;
                }
            } else {
                for (int j = 0; j < names.length; j++) {
                    next[j + 1] = reached[j] && matchesName(step, names[j]);
                }
            }
            reached = next;
        }
        if (reached[names.length]) {
            return true;
        }
        // A pattern without wildcards in its last step may name a directory.
        boolean directory = !steps.isEmpty() && !steps.get(steps.size() - 1).contains("*");
        for (int j = 1; directory && j < names.length; j++) {
            if (reached[j]) {
                return true;
            }
        }
        return steps.isEmpty();
    }

    private static boolean matchesName(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public String toString() {
        return text;
    }
}
