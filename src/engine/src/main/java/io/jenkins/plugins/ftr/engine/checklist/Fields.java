package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Typed reading of the fields of an object; what is wrong goes to the problems and a harmless value comes back. */
final class Fields {
    private static final Set<String> LANGUAGES = Set.of("en", "ja");

    private final DataProblems problems;

    Fields(DataProblems problems) {
        this.problems = problems;
    }

    /**
     * Whether a node is an object with known keys only; notes a problem for each that is not.
     *
     * @param allowed key names in the order they should be suggested
     */
    boolean check(DataNode node, String what, List<String> allowed) {
        if (!node.isObject()) {
            problems.add(node.at(), "field.notObject", what, String.join(", ", allowed));
            return false;
        }
        for (DataNode.Entry entry : node.entries()) {
            if (!allowed.contains(entry.key())) {
                problems.addUnknown(entry.at(), "field.unknown", entry.key(), allowed);
            }
        }
        return true;
    }

    /** A text, the default where it is absent. */
    String text(DataNode node, String key, String otherwise) {
        DataNode value = node.get(key);
        if (value == null) {
            return otherwise;
        }
        if (!value.isScalar()) {
            problems.add(value.at(), "field.notText", key);
            return otherwise;
        }
        return value.text().strip();
    }

    /** A text that has to be there; the empty text when it is not. */
    String required(DataNode node, String key) {
        String text = text(node, key, "");
        if (text.isEmpty() && (node.get(key) == null || node.get(key).isScalar())) {
            problems.add(at(node, key), "field.missing", key);
        }
        return text;
    }

    /** A text in one language ({@code "…"}) or both ({@code {en: …, ja: …}}). */
    LocalizedText localized(DataNode node, String key, LocalizedText otherwise) {
        DataNode value = node.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value.isScalar()) {
            return LocalizedText.of(value.text().strip());
        }
        if (!check(value, key, List.copyOf(new java.util.TreeSet<>(LANGUAGES)))) {
            return otherwise;
        }
        String en = text(value, "en", "");
        if (en.isEmpty()) {
            problems.add(value.at(), "field.noEnglish", key);
        }
        return new LocalizedText(en, text(value, "ja", ""));
    }

    /** The items of a list; none where it is absent. */
    List<DataNode> list(DataNode node, String key) {
        DataNode value = node.get(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isList()) {
            problems.add(value.at(), "field.notList", key);
            return List.of();
        }
        return value.items();
    }

    /** A list of texts, the default where it is absent. */
    List<String> texts(DataNode node, String key, List<String> otherwise) {
        if (!node.has(key)) {
            return otherwise;
        }
        List<String> texts = new ArrayList<>();
        for (DataNode item : list(node, key)) {
            if (item.isScalar()) {
                texts.add(item.text().strip());
            } else {
                problems.add(item.at(), "field.notText", key);
            }
        }
        return List.copyOf(texts);
    }

    /** One of a few words, in any case. */
    <T> T oneOf(DataNode node, String key, Map<String, T> words, T otherwise) {
        String text = text(node, key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        T value = words.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            problems.addUnknown(at(node, key), "field.notOneOf", text, List.copyOf(words.keySet()));
            return otherwise;
        }
        return value;
    }

    /** A day as {@code 2026-02-26}. */
    LocalDate date(DataNode node, String key) {
        String text = text(node, key, "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(at(node, key), "field.notDate", text);
            return null;
        }
    }

    /** An address that is safe to show as a link. */
    String url(DataNode node, String key, String otherwise) {
        String text = text(node, key, otherwise);
        if (text.isEmpty() || isSafeLink(text)) {
            return text;
        }
        problems.add(at(node, key), "field.notUrl", text);
        return otherwise;
    }

    static boolean isSafeLink(String text) {
        boolean web = text.startsWith("https://") || text.startsWith("http://");
        return web && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }

    /** An id that can stand in a pass rule and in an answers file. */
    String id(DataNode node, String key) {
        String id = required(node, key);
        if (!id.isEmpty() && !isId(id)) {
            problems.add(at(node, key), "field.notId", id);
        }
        return id;
    }

    static boolean isId(String id) {
        return id.length() <= 128
                && id.chars().allMatch(PassRuleParser::isWordPart)
                && !id.contains(":")
                && !id.contains("#")
                && !Set.of("true", "false", "in", PassExpression.RESPONSE).contains(id);
    }

    /** A pass rule; only ids of a set may be mentioned. */
    PassRule rule(DataNode node, String key, PassRule otherwise) {
        String text = text(node, key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return PassRules.parse(text, problems.language());
        } catch (PassRuleException e) {
            problems.add(at(node, key), "rule.invalid", key, e.getMessage());
            return otherwise;
        }
    }

    static SourceRange at(DataNode node, String key) {
        DataNode value = node.get(key);
        return value == null ? node.at() : value.at();
    }
}
