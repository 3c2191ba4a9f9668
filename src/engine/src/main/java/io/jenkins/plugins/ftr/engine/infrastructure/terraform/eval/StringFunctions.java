package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.ArrayList;
import java.util.List;

/** Functions on text. */
final class StringFunctions {
    private StringFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "chomp" -> a.text(chomp(a.expect(1).text(0)));
            case "endswith" -> endsWith(a);
            case "format" -> format(a);
            case "formatlist" -> formatList(a);
            case "indent" -> indent(a);
            case "join" -> join(a);
            case "lower" -> a.text(mapped(a.expect(1).text(0), false));
            case "split" -> split(a);
            case "startswith" -> startsWith(a);
            case "strcontains" -> contains(a);
            case "strrev" -> a.text(Graphemes.reverse(a.expect(1).text(0)));
            case "substr" -> substr(a);
            case "title" -> a.text(title(a.expect(1).text(0)));
            case "trim" -> trim(a);
            case "trimprefix" -> trimPrefix(a);
            case "trimspace" -> a.text(a.expect(1).text(0).strip());
            case "trimsuffix" -> trimSuffix(a);
            case "upper" -> a.text(mapped(a.expect(1).text(0), true));
            default -> null;
        };
    }

    /** Letter by letter: the length stays, as for ß. */
    private static String mapped(String text, boolean upper) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> upper ? Character.toUpperCase(c) : Character.toLowerCase(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String chomp(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The known beginning of a text, also of one that is unknown further on; {@code null} when nothing is known. */
    private static String edge(Datum value, boolean first) {
        List<String> pieces = value.isUnknown() ? value.pieces() : List.of();
        return pieces.isEmpty() ? null : pieces.get(first ? 0 : pieces.size() - 1);
    }

    private static Datum startsWith(Arguments a) {
        String prefix = a.expect(2).text(1);
        String known = edge(a.raw(0), true);
        if (known != null && (known.length() >= prefix.length() || !prefix.startsWith(known))) {
            return a.bool(known.startsWith(prefix));
        }
        return a.bool(a.text(0).startsWith(prefix));
    }

    private static Datum endsWith(Arguments a) {
        String suffix = a.expect(2).text(1);
        String known = edge(a.raw(0), false);
        if (known != null && (known.length() >= suffix.length() || !suffix.endsWith(known))) {
            return a.bool(known.endsWith(suffix));
        }
        return a.bool(a.text(0).endsWith(suffix));
    }

    private static Datum contains(Arguments a) {
        String part = a.expect(2).text(1);
        for (String piece : a.raw(0).pieces()) {
            if (piece != null && piece.contains(part)) {
                return a.bool(true);
            }
        }
        return a.bool(a.text(0).contains(part));
    }

    private static Datum format(Arguments a) {
        return Format.apply(a.expect(1, 9999).text(0), a.from(1), a);
    }

    private static Datum formatList(Arguments a) {
        String pattern = a.expect(1, 9999).text(0);
        int length = -1;
        for (Datum value : a.from(1)) {
            if (value.isUnknown()
                    && value.pieces().isEmpty()
                    && !value.declared().isPrimitive()) {
                throw new UnknownSignal(value);
            }
            if (value.isSequence()) {
                if (length >= 0 && length != value.items().size()) {
                    throw a.fail(EvalNotice.LISTS_OF_ONE_LENGTH);
                }
                length = value.items().size();
            }
        }
        List<Datum> texts = new ArrayList<>();
        for (int i = 0; i < (length < 0 ? 1 : length); i++) {
            List<Datum> row = new ArrayList<>();
            for (Datum value : a.from(1)) {
                row.add(value.isSequence() ? value.items().get(i) : value);
            }
            texts.add(Format.apply(pattern, row, a));
        }
        return Datum.list(texts, Type.STRING, a.at());
    }

    private static Datum indent(Arguments a) {
        int spaces = a.expect(2).integer(0);
        String text = a.text(1);
        if (spaces < 0 || spaces > 10_000) {
            throw a.fail(EvalNotice.SPACES);
        }
        TextBuilder out = new TextBuilder(a.at());
        String gap = "\n" + " ".repeat(spaces);
        int from = 0;
        for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', from)) {
            out.append(text.substring(from, line));
            out.append(gap);
            from = line + 1;
        }
        out.append(text.substring(from));
        return out.build();
    }

    private static Datum join(Arguments a) {
        String separator = a.expect(2, 9999).text(0);
        TextBuilder out = new TextBuilder(a.at());
        boolean first = true;
        for (Datum list : a.from(1)) {
            for (Datum item : a.items(list)) {
                if (!first) {
                    out.append(separator);
                }
                first = false;
                out.append(item);
            }
        }
        return out.build();
    }

    private static Datum split(Arguments a) {
        String separator = a.expect(2).text(0);
        String text = a.text(1);
        List<String> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(new String(Character.toChars(c))));
            return a.textList(parts);
        }
        int from = 0;
        for (int hit = text.indexOf(separator); hit >= 0; hit = text.indexOf(separator, from)) {
            parts.add(text.substring(from, hit));
            from = hit + separator.length();
        }
        parts.add(text.substring(from));
        return a.textList(parts);
    }

    private static Datum substr(Arguments a) {
        String text = a.expect(3).text(0);
        return a.text(Graphemes.cut(text, a.integer(1), a.integer(2)));
    }

    private static String title(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(start ? Character.toTitleCase(c) : c);
            start = c < 128 ? !Character.isLetterOrDigit(c) && c != '_' : Character.isWhitespace(c);
        }
        return out.toString();
    }

    private static Datum trim(Arguments a) {
        String text = a.expect(2).text(0);
        String cut = a.text(1);
        int from = 0;
        int to = text.length();
        while (from < to && cut.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && cut.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return a.text(text.substring(from, to));
    }

    private static Datum trimPrefix(Arguments a) {
        String text = a.expect(2).text(0);
        String prefix = a.text(1);
        return a.text(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
    }

    private static Datum trimSuffix(Arguments a) {
        String text = a.expect(2).text(0);
        String suffix = a.text(1);
        return a.text(text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
    }
}
