package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.DocumentedDefault.Condition;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one vocabulary file, strictly: a name that is not in the README is an error. */
final class VocabularyReader {
    private final String file;

    private VocabularyReader(String file) {
        this.file = file;
    }

    static List<TypeDefinition> read(String file, String text) {
        try {
            Node root = JsonDocuments.read(file, text, Limits.DEFAULT).root();
            VocabularyReader reader = new VocabularyReader(file);
            reader.names(root, "types");
            List<TypeDefinition> types = new ArrayList<>();
            for (Node type : reader.list(root, "types")) {
                types.add(reader.type(type));
            }
            return types;
        } catch (DocumentException e) {
            throw new VocabularyException(e.at() + ": " + e.getMessage(), e);
        }
    }

    private VocabularyException wrong(Node at, String message) {
        return new VocabularyException(file + ":" + at.line() + ": " + message);
    }

    private void names(Node node, String... allowed) {
        Set<String> known = Set.of(allowed);
        if (!node.isMap()) {
            throw wrong(node, "an object with " + List.of(allowed) + " is expected.");
        }
        for (Node.Entry entry : node.entries().values()) {
            if (!known.contains(entry.key())) {
                throw new VocabularyException(file + ":" + entry.line() + ": '" + entry.key()
                        + "' is not known here; allowed are " + List.of(allowed) + ".");
            }
        }
    }

    private String text(Node node, String name, String otherwise) {
        String text = node.getText(name);
        if (text == null && otherwise == null) {
            throw wrong(node, "'" + name + "' is missing.");
        }
        return text == null ? otherwise : text;
    }

    /** A sentence for the user, in both languages. */
    private LocalizedText said(Node node) {
        names(node, "en", "ja");
        return new LocalizedText(text(node, "en", null), text(node, "ja", null));
    }

    private List<Node> list(Node node, String name) {
        Node list = node.get(name);
        if (list == null) {
            return List.of();
        }
        if (!list.isList()) {
            throw wrong(list, "'" + name + "' must be a list.");
        }
        return list.items();
    }

    private List<String> texts(Node node, String name) {
        return list(node, name).stream().map(Node::text).toList();
    }

    private TypeDefinition type(Node node) {
        names(node, "type", "cloudformation", "documents", "defaults", "terraform", "parts", "name", "note");
        List<DocumentedDefault> defaults = new ArrayList<>();
        for (Node item : list(node, "defaults")) {
            defaults.add(defaultOf(item));
        }
        List<Mapping> terraform = new ArrayList<>();
        for (Node item : list(node, "terraform")) {
            terraform.add(mapping(item));
        }
        List<Mapping> parts = new ArrayList<>();
        for (Node item : list(node, "parts")) {
            Mapping part = mapping(item);
            if (!part.isPart()) {
                throw wrong(item, "'attach' is missing.");
            }
            parts.add(part);
        }
        return new TypeDefinition(
                text(node, "type", null), text(node, "name", ""), texts(node, "documents"), defaults, terraform, parts);
    }

    private Mapping mapping(Node node) {
        names(node, "resource", "when", "attach", "append", "detached", "split", "properties", "note");
        Map<String, List<String>> when = new LinkedHashMap<>();
        Node conditions = node.get("when");
        if (conditions != null) {
            for (Node.Entry entry : conditions.entries().values()) {
                when.put(
                        entry.key(),
                        entry.value().isList()
                                ? entry.value().items().stream().map(Node::text).toList()
                                : List.of(entry.value().text()));
            }
        }
        String attach = text(node, "attach", "");
        String append = text(node, "append", "");
        if (attach.isEmpty() && !append.isEmpty()) {
            throw wrong(node, "'append' needs 'attach'.");
        }
        return new Mapping(
                text(node, "resource", null),
                when,
                attach,
                append,
                text(node, "detached", ""),
                texts(node, "split"),
                properties(node.get("properties")));
    }

    private Map<String, PropertySource> properties(Node node) {
        Map<String, PropertySource> properties = new LinkedHashMap<>();
        if (node != null) {
            for (Node.Entry entry : node.entries().values()) {
                properties.put(entry.key(), source(entry.value()));
            }
        }
        return properties;
    }

    private PropertySource source(Node node) {
        if (node.kind() == Node.Kind.TEXT) {
            return new PropertySource.From(List.of(node.text()), Map.of());
        }
        if (!node.isMap()) {
            throw wrong(node, "an attribute path or an object is expected.");
        }
        if (node.get("from") != null) {
            names(node, "from", "map", "note");
            Node from = node.get("from");
            Map<String, Value> texts = new LinkedHashMap<>();
            Node map = node.get("map");
            if (map != null) {
                map.entries().forEach((key, entry) -> texts.put(key, value(entry.value())));
            }
            return new PropertySource.From(
                    from.isList() ? from.items().stream().map(Node::text).toList() : List.of(from.text()), texts);
        }
        if (node.get("const") != null) {
            names(node, "const", "note");
            return new PropertySource.Constant(value(node.get("const")));
        }
        if (node.get("each") != null) {
            names(node, "each", "properties", "split", "note");
            Node each = node.get("each");
            return new PropertySource.Each(
                    each.isList() ? each.items().stream().map(Node::text).toList() : List.of(each.text()),
                    properties(node.get("properties")),
                    texts(node, "split"));
        }
        if (node.get("present") != null) {
            names(node, "present", "then", "else", "note");
            return new PropertySource.Present(
                    text(node, "present", null), value(node.get("then")), value(node.get("else")));
        }
        if (node.get("pairs") != null) {
            names(node, "pairs", "key", "value", "note");
            return new PropertySource.Pairs(
                    text(node, "pairs", null), text(node, "key", "Key"), text(node, "value", "Value"));
        }
        if (node.get("fold") != null) {
            names(node, "fold", "key", "value", "note");
            return new PropertySource.Fold(
                    text(node, "fold", null), text(node, "key", "name"), text(node, "value", "value"));
        }
        throw wrong(node, "a source has 'from', 'const', 'each', 'present', 'pairs' or 'fold'.");
    }

    private DocumentedDefault defaultOf(Node node) {
        names(node, "property", "value", "unknown", "because", "source", "formats", "when", "note");
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (Node format : list(node, "formats")) {
            formats.add(Format.valueOf(format.text()));
        }
        Node because = node.get("because");
        if (because == null) {
            throw wrong(node, "'because' is missing.");
        }
        Node unknown = node.get("unknown");
        if (unknown == null && node.get("value") == null) {
            throw wrong(node, "'value' or 'unknown' is missing.");
        }
        List<Condition> when = new ArrayList<>();
        Node conditions = node.get("when");
        if (conditions != null) {
            for (Node condition : conditions.isList() ? conditions.items() : List.of(conditions)) {
                when.add(condition(condition));
            }
        }
        return new DocumentedDefault(
                text(node, "property", null),
                unknown != null ? Value.unknown(said(unknown), SourceRange.UNKNOWN) : value(node.get("value")),
                said(because),
                text(node, "source", ""),
                formats,
                when);
    }

    private Condition condition(Node node) {
        names(node, "absent", "present", "property", "is", "isNot");
        if (node.get("absent") != null) {
            return new Condition(text(node, "absent", null), Condition.Test.ABSENT, List.of());
        }
        if (node.get("present") != null) {
            return new Condition(text(node, "present", null), Condition.Test.PRESENT, List.of());
        }
        boolean is = node.get("is") != null;
        Node wanted = is ? node.get("is") : node.get("isNot");
        if (wanted == null) {
            throw wrong(node, "a condition has 'absent', 'present', or 'property' with 'is' or 'isNot'.");
        }
        return new Condition(
                text(node, "property", null),
                is ? Condition.Test.IS : Condition.Test.IS_NOT,
                wanted.isList() ? wanted.items().stream().map(Node::text).toList() : List.of(wanted.text()));
    }

    private static Value value(Node node) {
        if (node == null) {
            return Value.absent(SourceRange.UNKNOWN);
        }
        return switch (node.kind()) {
            case NULL -> Value.nullAt(SourceRange.UNKNOWN);
            case BOOL -> Value.bool(node.bool(), SourceRange.UNKNOWN);
            case NUMBER -> Value.number(node.number(), SourceRange.UNKNOWN);
            case TEXT -> Value.text(node.text(), SourceRange.UNKNOWN);
            case LIST ->
                Value.list(node.items().stream().map(VocabularyReader::value).toList(), SourceRange.UNKNOWN);
            case MAP -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                node.entries().forEach((key, entry) -> entries.put(key, value(entry.value())));
                yield Value.map(entries, SourceRange.UNKNOWN);
            }
        };
    }
}
