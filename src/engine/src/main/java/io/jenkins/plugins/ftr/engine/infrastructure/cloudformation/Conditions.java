package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of one template, three-valued. */
final class Conditions {
    private final Evaluator evaluator;
    private final Template template;
    /** Filled when first needed, because loops in the section are expanded by evaluating. */
    private Map<String, Node.Entry> declared;

    private final Map<String, Trilean> known = new HashMap<>();
    private final Map<String, Set<Reference>> references = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    Conditions(Evaluator evaluator, Template template) {
        this.evaluator = evaluator;
        this.template = template;
    }

    /** Truth of a condition by name; unknown when it is not declared or depends on itself. */
    Trilean named(String name) {
        Trilean before = known.get(name);
        if (before != null) {
            return before;
        }
        if (declared == null) {
            declared = template.section("Conditions");
            declared = ForEach.expandSection(declared, evaluator);
        }
        Node.Entry entry = declared.get(name);
        if (entry == null || !running.add(name)) {
            return Trilean.UNKNOWN;
        }
        Set<Reference> used = new LinkedHashSet<>();
        Trilean truth = truth(entry.value(), used);
        running.remove(name);
        known.put(name, truth);
        references.put(name, used);
        return truth;
    }

    /** What decides a condition: parameters and pseudo parameters. */
    Set<Reference> referencesOf(String name) {
        named(name);
        return references.getOrDefault(name, Set.of());
    }

    /** Truth of a condition expression. */
    Trilean truth(Node node, Set<Reference> used) {
        if (!node.tag().isEmpty()) {
            return truth(Evaluator.functionOfTag(node.tag()), node.withoutTag(), used);
        }
        if (node.isMap() && node.entries().size() == 1) {
            Node.Entry only = node.entries().values().iterator().next();
            return truth(only.key(), only.value(), used);
        }
        return truthOf(evaluator.evaluate(node), used);
    }

    private static Trilean truthOf(Value value, Set<Reference> used) {
        used.addAll(value.references());
        return value.asBool();
    }

    static boolean isConditionFunction(String name) {
        return switch (name) {
            case "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition" -> true;
            default -> false;
        };
    }

    Trilean truth(String function, Node argument, Set<Reference> used) {
        List<Node> items = argument.items();
        switch (function) {
            case "Fn::And": {
                Trilean all = items.isEmpty() ? Trilean.UNKNOWN : Trilean.TRUE;
                for (Node item : items) {
                    all = all.and(truth(item, used));
                }
                return all;
            }
            case "Fn::Or": {
                Trilean any = items.isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE;
                for (Node item : items) {
                    any = any.or(truth(item, used));
                }
                return any;
            }
            case "Fn::Not":
                return items.size() == 1 ? truth(items.get(0), used).not() : Trilean.UNKNOWN;
            case "Fn::Equals":
                return items.size() == 2 ? equal(items.get(0), items.get(1), used) : Trilean.UNKNOWN;
            case "Condition": {
                String name = argument.text();
                Trilean truth = named(name);
                used.addAll(references.getOrDefault(name, Set.of()));
                return truth;
            }
            default:
                return Trilean.UNKNOWN;
        }
    }

    private Trilean equal(Node left, Node right, Set<Reference> used) {
        Value a = evaluator.evaluate(left);
        Value b = evaluator.evaluate(right);
        used.addAll(a.references());
        used.addAll(b.references());
        if (excluded(left, b) || excluded(right, a)) {
            return Trilean.FALSE;
        }
        return equal(a, b);
    }

    /** Whether a parameter's allowed values leave out what it is compared with. */
    private boolean excluded(Node node, Value other) {
        String name = "Ref".equals(node.tag()) ? node.text() : node.isMap() ? node.getText("Ref") : null;
        Parameter parameter = name == null ? null : evaluator.parameters().get(name);
        return parameter != null
                && parameter.value().isUnknown()
                && other.isKnown()
                && other.asText().map(text -> !parameter.mayBe(text)).orElse(false);
    }

    private static Trilean equal(Value a, Value b) {
        if (a.isUnknown()) {
            return b.asText().map(a::isText).orElse(Trilean.UNKNOWN);
        }
        if (b.isUnknown()) {
            return a.asText().map(b::isText).orElse(Trilean.UNKNOWN);
        }
        if (a.asText().isPresent() && b.asText().isPresent()) {
            return Trilean.of(a.asText().equals(b.asText()));
        }
        if (a.isAbsent() || b.isAbsent()) {
            return Trilean.UNKNOWN;
        }
        return Trilean.of(a.equals(b));
    }
}
