package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The intrinsic functions, in long and short form. */
final class Functions {
    private final Evaluator evaluator;
    private final Template template;

    Functions(Evaluator evaluator, Template template) {
        this.evaluator = evaluator;
        this.template = template;
    }

    /** Whether a map with this single key is a function call. */
    static boolean isFunction(String key) {
        return "Ref".equals(key) || key.startsWith("Fn::");
    }

    /**
     * Calls a function.
     *
     * @param name {@code Ref} or {@code Fn::…}
     * @param written the name as it is written, for messages
     * @param argument its argument
     * @param at place of the call
     */
    Value call(String name, String written, Node argument, SourceRange at) {
        if (Conditions.isConditionFunction(name)) {
            return truth(name, argument, at);
        }
        return switch (name) {
            case "Ref" -> evaluator.ref(argument.text(), at);
            case "Fn::GetAtt" -> getAtt(argument, at);
            case "Fn::Sub" -> sub(argument, at);
            case "Fn::Join" -> join(argument, at);
            case "Fn::If" -> choose(argument, at);
            case "Fn::Select" -> select(argument, at);
            case "Fn::Split" -> split(argument, at);
            case "Fn::FindInMap" -> new MappingLookup(evaluator, template).find(argument, at);
            case "Fn::ImportValue" -> importValue(argument, at);
            // Instances get the decoded text and rules look into it, so the encoding is left out.
            case "Fn::Base64" -> argument(argument, at);
            case "Fn::Cidr" -> cidr(argument, at);
            case "Fn::Length" -> length(argument, at);
            case "Fn::ToJsonString" -> toJson(argument, at);
            case "Fn::GetAZs" ->
                Value.unknown(TemplateNotice.ZONES, at).withReferences(List.of(new Reference("AWS::Region", "")));
            case "Fn::Transform" -> {
                evaluator.unresolved(at, Notice.verbatim("Fn::Transform"), TemplateNotice.MACRO_RUNS);
                yield Value.unknown(TemplateNotice.MACRO_VALUE, at);
            }
            default -> {
                evaluator.unresolved(at, Notice.verbatim(written), TemplateNotice.NO_CLOUDFORMATION_FUNCTION);
                yield Value.unknown(TemplateNotice.NO_FUNCTION.with(written), at);
            }
        };
    }

    private Value argument(Node node, SourceRange at) {
        return evaluator.evaluate(node, at);
    }

    private Value truth(String name, Node argument, SourceRange at) {
        Set<Reference> used = new LinkedHashSet<>();
        Trilean truth = evaluator.conditions().truth(name, argument, used);
        return (truth.isUnknown()
                        ? Value.unknown(TemplateNotice.CONDITION_UNKNOWN, at)
                        : Value.bool(truth.isTrue(), at))
                .withReferences(used);
    }

    private Value getAtt(Node argument, SourceRange at) {
        if (argument.isList() && argument.items().size() == 2) {
            Node resource = argument.items().get(0);
            Value attribute = evaluator.evaluate(argument.items().get(1));
            if (resource.isScalar()) {
                return evaluator.attribute(resource.text(), attribute.asText().orElse("?"), at);
            }
        }
        int dot = argument.text().indexOf('.');
        if (dot > 0) {
            return evaluator.attribute(
                    argument.text().substring(0, dot), argument.text().substring(dot + 1), at);
        }
        return Value.unknown(TemplateNotice.GET_ATT_ARGUMENTS, at);
    }

    private Value sub(Node argument, SourceRange at) {
        String text = argument.text();
        Map<String, Node.Entry> variables = Map.of();
        if (argument.isList() && !argument.items().isEmpty()) {
            text = argument.items().get(0).text();
            variables = argument.items().size() > 1 ? argument.items().get(1).entries() : Map.of();
        } else if (!argument.isScalar()) {
            Value made = argument(argument, at);
            return made.isUnknown() ? made.at(at) : Value.unknown(TemplateNotice.SUB_ARGUMENTS, at);
        }
        TextParts parts = new TextParts(evaluator.budget());
        int from = 0;
        while (true) {
            int open = text.indexOf("${", from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                parts.literal(text.substring(from));
                return parts.build(at);
            }
            parts.literal(text.substring(from, open));
            String name = text.substring(open + 2, close).strip();
            if (name.startsWith("!")) {
                parts.literal("${" + name.substring(1) + "}");
            } else {
                parts.value(variable(name, variables, at));
            }
            from = close + 1;
        }
    }

    private Value variable(String name, Map<String, Node.Entry> variables, SourceRange at) {
        Node.Entry own = variables.get(name);
        if (own != null) {
            return evaluator.evaluate(own);
        }
        int dot = name.indexOf('.');
        return dot > 0
                ? evaluator.attribute(name.substring(0, dot), name.substring(dot + 1), at)
                : evaluator.ref(name, at);
    }

    private Value join(Node argument, SourceRange at) {
        if (argument.items().size() != 2) {
            return Value.unknown(TemplateNotice.JOIN_ARGUMENTS, at);
        }
        Value delimiter = evaluator.evaluate(argument.items().get(0));
        Value list = evaluator.evaluate(argument.items().get(1));
        if (list.isUnknown() || delimiter.isUnknown()) {
            return (list.isUnknown() ? list : delimiter).withoutPieces().at(at);
        }
        TextParts parts = new TextParts(evaluator.budget());
        boolean first = true;
        for (Value item : list.itemsOrSelf()) {
            if (!first) {
                parts.literal(delimiter.asText().orElse(""));
            }
            parts.value(item);
            first = false;
        }
        Value joined = parts.build(at);
        List<Reference> references = new ArrayList<>(list.references());
        references.addAll(joined.references());
        return joined.withReferences(new LinkedHashSet<>(references));
    }

    private Value choose(Node argument, SourceRange at) {
        if (argument.items().size() != 3) {
            return Value.unknown(TemplateNotice.IF_ARGUMENTS, at);
        }
        Node condition = argument.items().get(0);
        Set<Reference> used = new LinkedHashSet<>();
        Trilean truth;
        Notice name;
        boolean named = condition.isScalar() && condition.tag().isEmpty();
        if (named) {
            name = TemplateNotice.CONDITION.with(condition.text());
            truth = evaluator.condition(condition.text());
            used.addAll(evaluator.conditions().referencesOf(condition.text()));
        } else {
            name = TemplateNotice.A_CONDITION;
            truth = evaluator.conditions().truth(condition, used);
        }
        Node then = argument.items().get(1);
        Node otherwise = argument.items().get(2);
        return switch (truth) {
            case TRUE -> evaluator.evaluate(then, place(then, at));
            case FALSE -> evaluator.evaluate(otherwise, place(otherwise, at));
            case UNKNOWN ->
                Alternatives.either(
                        evaluator.evaluate(then, place(then, at)),
                        evaluator.evaluate(otherwise, place(otherwise, at)),
                        new Alternatives.Decision(
                                at.file() + '#' + (named ? condition.text() : at.line()),
                                TemplateNotice.DEPENDS_ON_CONDITION.with(name),
                                used,
                                at));
        };
    }

    private SourceRange place(Node branch, SourceRange at) {
        return branch.line() > 0 && branch.line() >= at.line() ? template.at(branch) : at;
    }

    private Value select(Node argument, SourceRange at) {
        if (argument.items().size() != 2) {
            return Value.unknown(TemplateNotice.SELECT_ARGUMENTS, at);
        }
        Value index = evaluator.evaluate(argument.items().get(0));
        Value list = evaluator.evaluate(argument.items().get(1));
        if (list.isUnknown() || index.isUnknown()) {
            return (list.isUnknown() ? list : index).withoutPieces().at(at);
        }
        int position = index.asNumber().map(Number::intValue).orElse(-1);
        List<Value> items = list.items();
        return position >= 0 && position < items.size()
                ? items.get(position).at(at)
                : Value.unknown(TemplateNotice.SELECT_OUTSIDE.with(index.displayed(), items.size()), at);
    }

    private Value split(Node argument, SourceRange at) {
        if (argument.items().size() != 2) {
            return Value.unknown(TemplateNotice.SPLIT_ARGUMENTS, at);
        }
        Optional<String> delimiter = evaluator.evaluate(argument.items().get(0)).asText();
        Value source = evaluator.evaluate(argument.items().get(1));
        Optional<String> text = source.asText();
        if (delimiter.isEmpty() || delimiter.get().isEmpty() || text.isEmpty()) {
            return source.isUnknown() ? source.withoutPieces().at(at) : Value.unknown(TemplateNotice.SPLIT_NOTHING, at);
        }
        List<Value> items = new ArrayList<>();
        for (String item : text.get().split(java.util.regex.Pattern.quote(delimiter.get()), -1)) {
            items.add(Value.text(item, at)
                    .withOrigin(source.origin())
                    .withSensitive(source.isSensitive())
                    .withReferences(source.references()));
        }
        return Value.list(items, at).withReferences(source.references());
    }

    private Value importValue(Node argument, SourceRange at) {
        Value name = argument(argument, at);
        List<Reference> references = new ArrayList<>();
        name.asText().ifPresent(text -> references.add(new Reference("import:" + text, "")));
        references.addAll(name.references());
        return Value.unknown(name.asText().map(TemplateNotice.IMPORTED_AS::with).orElse(TemplateNotice.IMPORTED), at)
                .withReferences(references);
    }

    private Value cidr(Node argument, SourceRange at) {
        List<Node> items = argument.items();
        Value block = items.isEmpty() ? Value.absent(at) : evaluator.evaluate(items.get(0));
        Value count = items.size() < 2 ? Value.absent(at) : evaluator.evaluate(items.get(1));
        Value bits = items.size() < 3 ? Value.number(8, at) : evaluator.evaluate(items.get(2));
        if (block.isUnknown()) {
            return block.withoutPieces().at(at);
        }
        List<String> blocks = Cidr.split(
                block.asText().orElse(""),
                count.asNumber().map(Number::intValue).orElse(0),
                bits.asNumber().map(Number::intValue).orElse(0));
        return blocks.isEmpty()
                ? Value.unknown(TemplateNotice.CIDR_IMPOSSIBLE.with(block.displayed(), count.displayed()), at)
                : Value.list(blocks.stream().map(text -> Value.text(text, at)).toList(), at)
                        .withReferences(block.references());
    }

    private Value length(Node argument, SourceRange at) {
        Value list = argument(argument, at);
        return list.kind() == Value.Kind.LIST
                ? Value.number(list.items().size(), at).withReferences(list.references())
                : Value.unknown(list.isUnknown() ? list.reason() : TemplateNotice.LENGTH_ARGUMENTS, at)
                        .withReferences(list.references());
    }

    private Value toJson(Node argument, SourceRange at) {
        Value document = argument(argument, at);
        if (document.isUnknown()) {
            return document.at(at);
        }
        StringBuilder text = new StringBuilder();
        return (JsonText.write(document, text)
                        ? Value.text(text.toString(), at)
                        : Value.unknown(TemplateNotice.JSON_PARTS_UNKNOWN, at))
                .withReferences(JsonText.references(document))
                .withDocument(document);
    }
}
