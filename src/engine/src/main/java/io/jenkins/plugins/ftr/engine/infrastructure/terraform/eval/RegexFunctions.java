package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Functions with regular expressions. */
final class RegexFunctions {
    private RegexFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "regex" -> first(a);
            case "regexall" -> all(a);
            case "replace" -> replace(a);
            default -> null;
        };
    }

    private static Datum first(Arguments a) {
        GoRegex regex = GoRegex.of(a.expect(2).text(0), a);
        String text = a.text(1);
        return regex.run(() -> {
            Matcher matcher = regex.matcher(text);
            if (!matcher.find()) {
                throw a.fail(EvalNotice.NO_MATCH);
            }
            return result(a, regex, matcher);
        });
    }

    private static Datum all(Arguments a) {
        GoRegex regex = GoRegex.of(a.expect(2).text(0), a);
        String text = a.text(1);
        return regex.run(() -> {
            Matcher matcher = regex.matcher(text);
            List<Datum> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(result(a, regex, matcher));
            }
            return found.isEmpty() ? Datum.list(found, Type.STRING, a.at()) : a.list(found);
        });
    }

    private static Datum result(Arguments a, GoRegex regex, Matcher matcher) {
        if (matcher.groupCount() == 0) {
            return a.text(matcher.group());
        }
        if (!regex.names().isEmpty()) {
            Map<String, Datum> named = new LinkedHashMap<>();
            regex.names().forEach((name, group) -> named.put(name, group(a, matcher, group)));
            return Datum.object(named, a.at());
        }
        List<Datum> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(group(a, matcher, i));
        }
        return a.tuple(groups);
    }

    private static Datum group(Arguments a, Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? Datum.nullAt(a.at()).withDeclared(Type.STRING) : a.text(text);
    }

    private static Datum replace(Arguments a) {
        String search = a.expect(3).text(1);
        if (search.length() < 2 || !search.startsWith("/") || !search.endsWith("/")) {
            Datum by = a.raw(2).isUnknown() ? a.raw(2) : Conversion.to(Type.STRING, a.known(2));
            Datum text = a.raw(0).isUnknown() ? a.raw(0) : a.known(0);
            return new TextReplacement(search, by, a.at()).in(text);
        }
        String by = a.text(2);
        String text = a.text(0);
        GoRegex regex = GoRegex.of(search.substring(1, search.length() - 1), a);
        return regex.run(() -> {
            Matcher matcher = regex.matcher(text);
            TextBuilder out = new TextBuilder(a.at());
            int from = 0;
            while (matcher.find()) {
                out.append(text.substring(from, matcher.start()));
                out.append(regex.expand(by, matcher));
                from = matcher.end();
            }
            out.append(text.substring(from));
            return out.build();
        });
    }
}
