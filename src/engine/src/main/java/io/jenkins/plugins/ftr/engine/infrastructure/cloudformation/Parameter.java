package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a template with what is known of its value.
 *
 * @param name logical name
 * @param type its type, {@code String} when none is written
 * @param sensitive whether it is declared {@code NoEcho}
 * @param allowed allowed values, empty when any
 * @param value its value without reference: given, default, or unknown
 * @param at its declaration
 */
record Parameter(String name, String type, boolean sensitive, List<String> allowed, Value value, SourceRange at) {
    /** See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
    private static final int MAX_LENGTH = 4_096;

    /** Address of the pseudo resource that stands for a parameter. */
    static String address(String name) {
        return "Parameters." + name;
    }

    /**
     * Reads a declaration.
     *
     * @param given value passed by a parameter file or the enclosing stack, {@code null} when none
     */
    static Parameter read(Template template, Node.Entry entry, Value given) {
        Node declaration = entry.value();
        SourceRange at = template.at(entry);
        String type = declaration.getText("Type") == null ? "String" : declaration.getText("Type");
        boolean sensitive = "true".equalsIgnoreCase(declaration.getText("NoEcho"))
                || declaration.get("NoEcho") != null
                        && declaration.get("NoEcho").kind() == Node.Kind.BOOL
                        && declaration.get("NoEcho").bool();
        List<String> allowed = new ArrayList<>();
        Node allowedNode = declaration.get("AllowedValues");
        if (allowedNode != null) {
            allowedNode
                    .items()
                    .forEach(item ->
                            allowed.add(Evaluator.literal(item, at).asText().orElse("")));
        }
        Value value = value(template, entry, type, allowed, given).withSensitive(sensitive);
        return new Parameter(entry.key(), type, sensitive, List.copyOf(allowed), value, at);
    }

    private static Value value(Template template, Node.Entry entry, String type, List<String> allowed, Value given) {
        Node written = entry.value().get("Default");
        Value raw;
        if (given != null && !given.isAbsent()) {
            raw = given;
        } else if (written != null) {
            SourceRange at = template.at(written);
            raw = Evaluator.literal(written, at).withOrigin(new Origin(Origin.Kind.PARAMETER_DEFAULT, entry.key(), at));
            if (raw.isAbsent()) {
                raw = Value.text("", at).withOrigin(raw.origin());
            }
        } else if (allowed.size() == 1) {
            SourceRange at = template.at(entry.value().get("AllowedValues"));
            raw = Value.text(allowed.get(0), at).withOrigin(new Origin(Origin.Kind.PARAMETER_DEFAULT, entry.key(), at));
        } else {
            return Value.unknown(TemplateNotice.PARAMETER_WITHOUT_DEFAULT.with(entry.key()), template.at(entry));
        }
        if (type.startsWith("AWS::SSM::Parameter::Value")) {
            return Value.unknown(TemplateNotice.PARAMETER_FROM_SSM.with(entry.key()), template.at(entry))
                    .withReferences(raw.asText()
                            .map(name -> List.of(new Reference("ssm:" + name, "")))
                            .orElse(List.of()));
        }
        return passable(isList(type) ? split(raw) : raw, entry.key());
    }

    /** Only texts and lists of texts of a bounded length can be passed to a stack. */
    private static Value passable(Value value, String name) {
        boolean scalars = value.kind() != Value.Kind.MAP
                && (value.kind() != Value.Kind.LIST
                        || value.items().stream()
                                .allMatch(item ->
                                        item.isUnknown() || item.asText().isPresent()));
        long length = value.asText().map(String::length).orElse(0)
                + value.pieces().stream()
                        .mapToLong(piece -> piece == null ? 0 : piece.length())
                        .sum();
        return scalars && length <= MAX_LENGTH
                ? value
                : Value.unknown(TemplateNotice.PARAMETER_NO_TEXT.with(name), value.at())
                        .withReferences(value.references());
    }

    static boolean isList(String type) {
        return "CommaDelimitedList".equals(type) || type.startsWith("List<");
    }

    private static Value split(Value raw) {
        if (raw.kind() == Value.Kind.LIST || raw.isUnknown()) {
            return raw;
        }
        List<Value> items = new ArrayList<>();
        for (String item : raw.asText().orElse("").split(",", -1)) {
            items.add(Value.text(item.strip(), raw.at()).withOrigin(raw.origin()));
        }
        return Value.list(items, raw.at()).withOrigin(raw.origin());
    }

    /** Whether the parameter can have a value at all; false when allowed values exclude it. */
    boolean mayBe(String text) {
        return allowed.isEmpty() || allowed.contains(text);
    }

    /** The value as used at a place: it knows where it came from and points at the parameter. */
    Value usedAt(SourceRange place, String scope, String prefix) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference(scope + "#" + prefix + address(name), ""));
        references.addAll(value.references());
        return value.at(place).withReferences(references);
    }
}
