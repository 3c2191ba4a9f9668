package io.jenkins.plugins.ftr.engine.answers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads maps, lists, texts and dates of known shape and reports everything of another shape. */
final class FieldReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final Problems problems;

    FieldReader(Problems problems) {
        this.problems = problems;
    }

    /** The entries of a map by key, duplicates reported, keys not checked. Empty when it is no map. */
    Map<String, YamlNode.Entry> map(YamlNode node, String what) {
        Map<String, YamlNode.Entry> byKey = new LinkedHashMap<>();
        if (node.kind() != YamlNode.Kind.MAP || refusesTag(node)) {
            if (node.kind() != YamlNode.Kind.MAP) {
                problems.add(node, "type.map", what, describe(node));
            }
            return byKey;
        }
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode key = entry.key();
            if (!key.isScalar()) {
                problems.add(key, "key.text", what, describe(key));
                continue;
            }
            YamlNode.Entry before = byKey.putIfAbsent(key.text(), entry);
            if (before != null) {
                problems.add(key, "key.duplicate", key.shown(), before.key().line());
            }
        }
        return byKey;
    }

    /** The entries of a map whose keys are all known; unknown ones are reported with the nearest match. */
    Map<String, YamlNode.Entry> map(YamlNode node, String what, Collection<String> allowed) {
        Map<String, YamlNode.Entry> byKey = map(node, what);
        byKey.entrySet().removeIf(entry -> {
            if (allowed.contains(entry.getKey())) {
                return false;
            }
            YamlNode key = entry.getValue().key();
            problems.unknown(key, "key.unknown", key.shown(), allowed, what);
            return true;
        });
        return byKey;
    }

    /** The items of a list; nothing written counts as an empty list. */
    List<YamlNode> list(YamlNode node, String what, String example) {
        if (node.isNull() || refusesTag(node)) {
            return List.of();
        }
        if (node.kind() != YamlNode.Kind.LIST) {
            problems.add(node, "type.list", what, describe(node), example);
            return List.of();
        }
        return node.items();
    }

    /** The text of a scalar, whatever it looks like; empty when nothing is written. Blocks are reported. */
    Optional<String> text(YamlNode node, String what) {
        if (!node.isScalar()) {
            problems.add(node, "type.text", what, describe(node));
            return Optional.empty();
        }
        if (refusesTag(node) || node.isNull()) {
            return Optional.empty();
        }
        return Optional.of(node.text().strip()).filter(text -> !text.isEmpty());
    }

    /** As {@link #text}, reported when nothing is written. */
    Optional<String> requiredText(YamlNode node, String what) {
        Optional<String> text = text(node, what);
        if (text.isEmpty() && node.isScalar()) {
            problems.add(node, "text.empty", what);
        }
        return text;
    }

    /** A day as {@code 2026-10-02}; everything else is reported. */
    Optional<LocalDate> day(YamlNode node, String what) {
        Optional<String> text = requiredText(node, what);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get(), DAY));
        } catch (DateTimeParseException e) {
            problems.add(node, "date.bad", what, node.shown());
            return Optional.empty();
        }
    }

    /** Reports the keys that must be there and are not. */
    void require(YamlNode node, Map<String, YamlNode.Entry> entries, String what, List<String> required) {
        List<String> missing = new ArrayList<>(required);
        missing.removeIf(entries::containsKey);
        if (!missing.isEmpty()) {
            problems.add(node, "key.missing", what, String.join(", ", missing));
        }
    }

    /** Says what a node is, for messages. */
    String describe(YamlNode node) {
        return switch (node.kind()) {
            case MAP -> problems.messages().get("found.map");
            case LIST -> problems.messages().get("found.list");
            case SCALAR ->
                node.isNull()
                        ? problems.messages().get("found.nothing")
                        : problems.messages().get("found.text", node.shown());
        };
    }

    private boolean refusesTag(YamlNode node) {
        if (node.tag().isEmpty() || node.tag().startsWith("tag:yaml.org,2002:") && isCore(node.tag())) {
            return false;
        }
        problems.add(node, "yaml.tag", node.tag());
        return true;
    }

    private static boolean isCore(String tag) {
        return switch (tag.substring("tag:yaml.org,2002:".length())) {
            case "str", "int", "float", "bool", "null", "map", "seq" -> true;
            default -> false;
        };
    }
}
