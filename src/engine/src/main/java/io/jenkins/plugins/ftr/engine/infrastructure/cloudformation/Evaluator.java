package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Turns nodes of one template into values. Intrinsic functions are computed where everything they need is known; else the
 * result is unknown with the reason and with references to what decides it.
 */
final class Evaluator {
    /** Pseudo parameters whose value depends on where and under which name the stack is deployed. */
    private static final String PSEUDO_PREFIX = "AWS::";

    private final Template template;
    private final String scope;
    private final String prefix;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, String> pseudo;
    private final Map<String, BiFunction<String, SourceRange, Value>> nested = new HashMap<>();
    private final Set<Unresolved> unresolved;
    private final Budget budget;
    /** What attributes were found to be. */
    private final Map<String, Value> attributes = new HashMap<>();

    /** Attributes being looked up, so that properties that refer to one another in a circle end. */
    private final Set<String> running = new HashSet<>();

    private final Conditions conditions;
    private final Functions functions;

    /**
     * @param template what is evaluated
     * @param scope scope of the root template, part of references
     * @param prefix address prefix of this stack within the root, {@code Nested.} or empty
     * @param given parameter values from outside
     * @param pseudo pseudo parameters that are known
     * @param unresolved gets what could not be resolved
     * @param budget what evaluation may cost
     */
    Evaluator(
            Template template,
            String scope,
            String prefix,
            Map<String, Value> given,
            Map<String, String> pseudo,
            Set<Unresolved> unresolved,
            Budget budget) {
        this.template = template;
        this.scope = scope;
        this.prefix = prefix;
        this.pseudo = pseudo;
        this.unresolved = unresolved;
        this.budget = budget;
        for (Node.Entry entry : template.section("Parameters").values()) {
            if (entry.value().isMap()) {
                parameters.put(entry.key(), Parameter.read(template, entry, given.get(entry.key())));
            }
        }
        this.conditions = new Conditions(this, template);
        this.functions = new Functions(this, template);
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    Conditions conditions() {
        return conditions;
    }

    /** Makes the outputs of a nested stack readable: name and place of use to value. */
    void nested(String logicalId, BiFunction<String, SourceRange, Value> outputs) {
        nested.put(logicalId, outputs);
    }

    /** The place of a map entry. */
    SourceRange place(Node.Entry entry) {
        return template.at(entry);
    }

    /** The value of a map entry, at the place of the property. */
    Value evaluate(Node.Entry entry) {
        return evaluate(entry.value(), template.at(entry));
    }

    Value evaluate(Node node) {
        return evaluate(node, template.at(node));
    }

    Value evaluate(Node node, SourceRange at) {
        if (!budget.take(1)) {
            return Value.unknown(TemplateNotice.STEPS_SPENT, at);
        }
        if (!node.tag().isEmpty()) {
            return functions.call(functionOfTag(node.tag()), "!" + node.tag(), node.withoutTag(), at);
        }
        return switch (node.kind()) {
            case MAP -> map(node, at);
            case LIST -> list(node, at);
            default -> literal(node, at);
        };
    }

    static String functionOfTag(String tag) {
        return "Ref".equals(tag) || "Condition".equals(tag) ? tag : "Fn::" + tag;
    }

    /** A scalar, list or map without any function in it. */
    static Value literal(Node node, SourceRange at) {
        return switch (node.kind()) {
            case NULL -> Value.nullAt(at);
            case BOOL -> Value.bool(node.bool(), at);
            case NUMBER -> Value.number(node.number(), at);
            case TEXT -> Value.text(node.text(), at);
            case LIST ->
                Value.list(node.items().stream().map(item -> literal(item, at)).toList(), at);
            case MAP -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                node.entries().forEach((key, entry) -> entries.put(key, literal(entry.value(), at)));
                yield Value.map(entries, at);
            }
        };
    }

    private Value list(Node node, SourceRange at) {
        List<Value> items = new ArrayList<>(node.items().size());
        for (Node item : node.items()) {
            Value value = evaluate(item);
            // AWS::NoValue takes the item out of the list.
            if (value.kind() != Value.Kind.NULL) {
                items.add(value);
            }
        }
        return Value.list(items, at);
    }

    private Value map(Node node, SourceRange at) {
        Map<String, Node.Entry> entries = node.entries();
        if (entries.size() == 1) {
            Node.Entry only = entries.values().iterator().next();
            if (Functions.isFunction(only.key())) {
                return functions.call(only.key(), only.key(), only.value(), at);
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Node.Entry entry : ForEach.expandSection(entries, this).values()) {
            if ("Fn::Transform".equals(entry.key())) {
                unresolved(template.at(entry), Notice.verbatim("Fn::Transform"), TemplateNotice.MACRO_ANYTHING);
            } else {
                values.put(entry.key(), evaluate(entry));
            }
        }
        return Value.map(values, at);
    }

    /** What a logical name, parameter or pseudo parameter stands for. */
    Value ref(String name, SourceRange at) {
        if ("AWS::NoValue".equals(name)) {
            return Value.nullAt(at);
        }
        if (name.startsWith(PSEUDO_PREFIX)) {
            String known = pseudo.get(name);
            return known != null
                    ? Value.text(known, at).withReferences(List.of(new Reference(name, "")))
                    : Value.unknown(TemplateNotice.AT_DEPLOYMENT.with(name), at)
                            .withReferences(List.of(new Reference(name, "")));
        }
        Parameter parameter = parameters.get(name);
        if (parameter != null) {
            return parameter.usedAt(at, scope, prefix);
        }
        return resource(name, "", at);
    }

    /** An attribute of a resource of this template, or an output of a nested stack. */
    Value attribute(String name, String attribute, SourceRange at) {
        BiFunction<String, SourceRange, Value> outputs = nested.get(name);
        if (outputs != null && attribute.startsWith("Outputs.")) {
            Value output = outputs.apply(attribute.substring("Outputs.".length()), at);
            if (output != null) {
                return output;
            }
        }
        String key = name + "." + attribute;
        Value known = attributes.get(key);
        if (known == null) {
            Value deployed = resource(name, attribute, at);
            Value written = written(name, attribute, at);
            known = written.isKnown() ? written.withReferences(deployed.references()) : deployed;
            attributes.put(key, known);
        }
        return known.at(at);
    }

    /** A property of the same name as the attribute: a VPC's {@code CidrBlock} is the one that is written. */
    private Value written(String name, String attribute, SourceRange at) {
        Node.Entry resource = template.section("Resources").get(name);
        Node properties = resource == null ? null : resource.value().get("Properties");
        Node property = properties == null ? null : properties.get(attribute);
        if (property == null || property.isMap() && property.tag().isEmpty() || !running.add(name + "." + attribute)) {
            return Value.absent(at);
        }
        try {
            Value value = evaluate(property, at);
            return value.asText().isPresent() ? value : Value.absent(at);
        } finally {
            running.remove(name + "." + attribute);
        }
    }

    private Value resource(String name, String attribute, SourceRange at) {
        Notice reason = isDeclared(name)
                ? TemplateNotice.AFTER_DEPLOYMENT.with(attribute.isEmpty() ? name : name + "." + attribute)
                : TemplateNotice.NOT_DECLARED.with(name);
        Value value = attribute.equals("Arn") && isOfAws(name)
                ? Value.unknownText(reason, Arrays.asList("arn:", null), at)
                : Value.unknown(reason, at);
        return value.withReferences(List.of(new Reference(scope + "#" + prefix + name, attribute)));
    }

    /** Whether a resource stands in the template, or may come from a transform or a loop. */
    private boolean isDeclared(String name) {
        Map<String, Node.Entry> resources = template.section("Resources");
        return resources.containsKey(name)
                || template.root().get("Transform") != null
                || resources.keySet().stream().anyMatch(key -> key.startsWith("Fn::"));
    }

    /** Whether a resource is of a type of AWS, whose attribute {@code Arn} is one. */
    private boolean isOfAws(String name) {
        Node.Entry resource = template.section("Resources").get(name);
        String type = resource == null ? null : resource.value().getText("Type");
        return type != null && type.startsWith("AWS::") && !type.equals("AWS::CloudFormation::CustomResource");
    }

    Budget budget() {
        return budget;
    }

    /** Truth of a named condition of the template. */
    Trilean condition(String name) {
        return conditions.named(name);
    }

    void unresolved(SourceRange at, Notice what, Notice reason) {
        unresolved.add(new Unresolved(at, what, reason));
    }
}
