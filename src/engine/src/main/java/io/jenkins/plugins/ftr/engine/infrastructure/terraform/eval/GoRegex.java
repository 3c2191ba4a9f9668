package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions in the <a href="https://github.com/google/re2/wiki/Syntax">syntax Terraform uses</a>, on top of
 * Java's. Java's engine may backtrack without end, so every match has a bounded number of character reads.
 */
final class GoRegex {
    private static final int MAX_READS = 4_000_000;

    private final Pattern pattern;
    private final Map<String, Integer> names;
    private final Arguments a;

    private GoRegex(Pattern pattern, Map<String, Integer> names, Arguments a) {
        this.pattern = pattern;
        this.names = names;
        this.a = a;
    }

    static GoRegex of(String source, Arguments a) {
        Map<String, Integer> names = new LinkedHashMap<>();
        try {
            return new GoRegex(Pattern.compile(translate(source, names, a)), names, a);
        } catch (PatternSyntaxException e) {
            throw a.fail(EvalNotice.BROKEN_REGEX.with(e.getDescription()));
        } catch (StackOverflowError e) {
            throw a.fail(EvalNotice.REGEX_TOO_DEEP);
        }
    }

    /** Named groups by name with their number; empty when there are none. */
    Map<String, Integer> names() {
        return names;
    }

    Matcher matcher(String text) {
        return pattern.matcher(new BoundedText(text, new int[1], a));
    }

    /** Runs a match; one that needs too much stack is an error like one that needs too many steps. */
    Datum run(Supplier<Datum> match) {
        try {
            return match.get();
        } catch (StackOverflowError e) {
            throw a.fail(EvalNotice.REGEX_TOO_COMPLEX);
        }
    }

    private static String translate(String source, Map<String, Integer> names, Arguments a) {
        StringBuilder out = new StringBuilder(source.length() + 16);
        int groups = 0;
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                char next = source.charAt(++i);
                if (!inClass && next >= '1' && next <= '9') {
                    throw a.fail(EvalNotice.REGEX_BACK_REFERENCE);
                }
                out.append(next == 'z' && !inClass ? "\\z" : "\\" + next);
            } else if (inClass) {
                if (c == '[' && source.startsWith("[:", i) && source.indexOf(":]", i) > 0) {
                    int close = source.indexOf(":]", i);
                    out.append(posix(source.substring(i + 2, close), a));
                    i = close + 1;
                } else if (c == '[' || c == '&') {
                    out.append('\\').append(c);
                } else {
                    out.append(c);
                    inClass = c != ']';
                }
            } else if (c == '[') {
                inClass = true;
                out.append(c);
                if (source.startsWith("^", i + 1)) {
                    out.append('^');
                    i++;
                }
                if (source.startsWith("]", i + 1)) {
                    out.append("\\]");
                    i++;
                }
            } else if (c == '(' && source.startsWith("?P<", i + 1) || c == '(' && namedGroup(source, i)) {
                int open = source.indexOf('<', i);
                int close = source.indexOf('>', open);
                if (close < 0) {
                    throw a.fail(EvalNotice.REGEX_GROUP_OPEN);
                }
                groups++;
                names.put(source.substring(open + 1, close), groups);
                out.append('(');
                i = close;
            } else {
                if (c == '(' && !source.startsWith("?", i + 1)) {
                    groups++;
                } else if (c == '('
                        && (source.startsWith("?=", i + 1)
                                || source.startsWith("?!", i + 1)
                                || source.startsWith("?<", i + 1)
                                || source.startsWith("?>", i + 1))) {
                    throw a.fail(EvalNotice.REGEX_LOOK_AROUND);
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean namedGroup(String source, int at) {
        return source.startsWith("?<", at + 1)
                && !source.startsWith("?<=", at + 1)
                && !source.startsWith("?<!", at + 1);
    }

    private static String posix(String name, Arguments a) {
        boolean not = name.startsWith("^");
        String known =
                switch (not ? name.substring(1) : name) {
                    case "alnum" -> "Alnum";
                    case "alpha" -> "Alpha";
                    case "ascii" -> "ASCII";
                    case "blank" -> "Blank";
                    case "cntrl" -> "Cntrl";
                    case "digit" -> "Digit";
                    case "graph" -> "Graph";
                    case "lower" -> "Lower";
                    case "print" -> "Print";
                    case "punct" -> "Punct";
                    case "space" -> "Space";
                    case "upper" -> "Upper";
                    case "xdigit" -> "XDigit";
                    case "word" -> "";
                    default -> throw a.fail(EvalNotice.REGEX_CLASS.with(name));
                };
        return known.isEmpty() ? not ? "\\W" : "\\w" : (not ? "\\P{" : "\\p{") + known + "}";
    }

    /** A replacement with {@code $1}, <code>${name}</code> and {@code $$}. */
    String expand(String template, Matcher matcher) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c != '$' || i + 1 >= template.length()) {
                out.append(c);
                continue;
            }
            if (template.charAt(i + 1) == '$') {
                out.append('$');
                i++;
                continue;
            }
            boolean braces = template.charAt(i + 1) == '{';
            int from = braces ? i + 2 : i + 1;
            int to = from;
            while (to < template.length()
                    && (Character.isLetterOrDigit(template.charAt(to)) || template.charAt(to) == '_')) {
                to++;
            }
            if (to == from || braces && (to >= template.length() || template.charAt(to) != '}')) {
                out.append(c);
                continue;
            }
            out.append(group(template.substring(from, to), matcher));
            i = braces ? to : to - 1;
        }
        return out.toString();
    }

    private String group(String name, Matcher matcher) {
        Integer group = names.get(name);
        if (group == null && name.length() < 4 && name.chars().allMatch(Character::isDigit)) {
            group = Integer.valueOf(name);
        }
        String text = group == null || group > matcher.groupCount() ? null : matcher.group(group);
        return text == null ? "" : text;
    }

    /** Text that counts how often it is read. */
    private record BoundedText(String text, int[] reads, Arguments a) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++reads[0] > MAX_READS) {
                throw a.fail(EvalNotice.REGEX_TOO_SLOW.with(MAX_READS));
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
