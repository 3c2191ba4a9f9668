package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Fn::ForEach} of the language extensions: entries of a map written once and repeated for each item of a
 * collection. Expanded before evaluation, as CloudFormation does.
 */
final class ForEach {
    private static final String KEY = "Fn::ForEach::";
    /** Copies one template may expand to in all. */
    private static final int MAX_ITEMS = 1_000;

    private ForEach() {}

    /** Entries with their loops expanded; a loop over an unknown collection is left out and reported. */
    static Map<String, Node.Entry> expandSection(Map<String, Node.Entry> entries, Evaluator evaluator) {
        boolean any = false;
        for (String key : entries.keySet()) {
            any |= key.startsWith(KEY);
        }
        return any ? expand(entries, evaluator, 0) : entries;
    }

    private static Map<String, Node.Entry> expand(Map<String, Node.Entry> entries, Evaluator evaluator, int depth) {
        Map<String, Node.Entry> expanded = new LinkedHashMap<>();
        for (Node.Entry entry : entries.values()) {
            if (entry.key().startsWith(KEY)) {
                loop(entry, evaluator, depth, expanded);
            } else {
                expanded.put(entry.key(), entry);
            }
        }
        return expanded;
    }

    private static void loop(Node.Entry entry, Evaluator evaluator, int depth, Map<String, Node.Entry> into) {
        List<Node> arguments = entry.value().items();
        Optional<List<String>> items =
                arguments.size() == 3 && depth <= 8 ? collection(arguments.get(1), evaluator) : Optional.empty();
        if (items.isEmpty()) {
            evaluator.unresolved(evaluator.place(entry), Notice.verbatim(entry.key()), TemplateNotice.LOOP_UNKNOWN);
            return;
        }
        String variable = arguments.get(0).text();
        for (String item : items.get()) {
            boolean affordable = evaluator.budget().take(arguments.get(2).weight());
            if (into.size() >= MAX_ITEMS || !affordable) {
                evaluator.unresolved(
                        evaluator.place(entry),
                        Notice.verbatim(entry.key()),
                        affordable ? TemplateNotice.LOOP_TOO_LARGE.with(MAX_ITEMS) : TemplateNotice.STEPS_SPENT);
                return;
            }
            Map<String, Node.Entry> copies = new LinkedHashMap<>();
            for (Node.Entry output : arguments.get(2).entries().values()) {
                Node.Entry copy = substitute(output, variable, item);
                copies.put(copy.key(), copy);
            }
            into.putAll(expand(copies, evaluator, depth + 1));
        }
    }

    private static Optional<List<String>> collection(Node node, Evaluator evaluator) {
        Value value = evaluator.evaluate(node);
        if (value.kind() != Value.Kind.LIST) {
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        for (Value item : value.items()) {
            // A list parameter inside the literal list is spread.
            for (Value single : item.itemsOrSelf()) {
                Optional<String> text = single.asText();
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                items.add(text.get());
            }
        }
        return Optional.of(items);
    }

    private static Node.Entry substitute(Node.Entry entry, String variable, String item) {
        return new Node.Entry(
                replace(entry.key(), variable, item),
                entry.line(),
                entry.column(),
                substitute(entry.value(), variable, item));
    }

    private static Node substitute(Node node, String variable, String item) {
        if ("Ref".equals(node.tag()) && variable.equals(node.text())
                || node.isMap() && node.entries().size() == 1 && variable.equals(node.getText("Ref"))) {
            return Node.text(item, node);
        }
        return switch (node.kind()) {
            case MAP -> {
                Map<String, Node.Entry> entries = new LinkedHashMap<>();
                for (Node.Entry entry : node.entries().values()) {
                    Node.Entry copy = substitute(entry, variable, item);
                    entries.put(copy.key(), copy);
                }
                yield Node.map(entries, node);
            }
            case LIST ->
                Node.list(
                        node.items().stream()
                                .map(child -> substitute(child, variable, item))
                                .toList(),
                        node);
            case TEXT -> {
                String replaced = replace(node.text(), variable, item);
                yield replaced.equals(node.text()) ? node : Node.text(replaced, node.tag(), node);
            }
            default -> node;
        };
    }

    private static String replace(String text, String variable, String item) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder alphanumeric = new StringBuilder();
        item.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).forEach(c -> alphanumeric.append((char) c));
        return text.replace("${" + variable + "}", item).replace("&{" + variable + "}", alphanumeric);
    }
}
