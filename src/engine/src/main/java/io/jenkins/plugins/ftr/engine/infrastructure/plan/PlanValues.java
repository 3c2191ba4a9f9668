package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what a plan says of one resource in four places: values, unknowns, secrets and expressions. */
final class PlanValues {

    private final String file;
    private final String scope;
    private final String module;
    private final PlanConfiguration configuration;

    /**
     * @param file the plan
     * @param scope scope of references
     * @param module address of the module instance, empty for the root
     */
    PlanValues(String file, String scope, String module, PlanConfiguration configuration) {
        this.file = file;
        this.scope = scope;
        this.module = module;
        this.configuration = configuration;
    }

    /**
     * A value with its marks.
     *
     * @param value planned value, {@code null} when there is none
     * @param unknown {@code after_unknown} at this place
     * @param sensitive {@code sensitive_values} or {@code after_sensitive} at this place
     * @param expression what the code writes here; {@code null} when it writes nothing
     * @param configured whether the configuration is known at all, so that nothing written means computed
     * @param at nearest known place
     */
    Value merge(Node value, Node unknown, Node sensitive, Node expression, boolean configured, SourceRange at) {
        SourceRange here = value == null ? at : new SourceRange(file, value.line(), value.column(), value.endLine());
        boolean secret = isTrue(sensitive);
        List<Reference> references = expression == null ? List.of() : referencesBelow(expression);
        if (isTrue(unknown)) {
            // What nobody wrote is computed by the provider: for rules it is not written.
            return configured && expression == null
                    ? Value.absent(here)
                    : Value.unknown(PlanNotice.AFTER_APPLY, here)
                            .withSensitive(secret)
                            .withReferences(references);
        }
        if (value == null || value.kind() == Node.Kind.NULL) {
            return unknown != null && unknown.isMap() && !unknown.entries().isEmpty()
                    ? map(value, unknown, sensitive, expression, configured, here)
                    : Value.absent(here);
        }
        if (secret && (expression == null || expression.get("constant_value") == null)) {
            // The plan holds the secret itself, whether it came from the code or from a secret store.
            return Value.unknown(PlanNotice.SECRET_FROM_ELSEWHERE, here)
                    .withSensitive(true)
                    .withReferences(references);
        }
        Value merged =
                switch (value.kind()) {
                    case MAP -> map(value, unknown, sensitive, expression, configured, here);
                    case LIST -> list(value, unknown, sensitive, expression, configured, here);
                    case BOOL -> Value.bool(value.bool(), here);
                    case NUMBER -> Value.number(value.number(), here);
                    default -> Value.text(value.text(), here);
                };
        return merged.withOrigin(new Origin(Origin.Kind.PLAN, "", here))
                .withSensitive(secret)
                .withReferences(references);
    }

    private Value map(Node value, Node unknown, Node sensitive, Node expression, boolean configured, SourceRange at) {
        Set<String> keys = new LinkedHashSet<>();
        if (value != null) {
            keys.addAll(value.entries().keySet());
        }
        if (unknown != null) {
            keys.addAll(unknown.entries().keySet());
        }
        // A map written as one expression is known as a whole; only blocks have expressions per entry.
        boolean whole = expression != null && isExpression(expression);
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String key : keys) {
            Value entry = merge(
                    value == null ? null : value.get(key),
                    unknown == null ? null : unknown.get(key),
                    sensitive == null ? null : sensitive.get(key),
                    whole ? expression : expression == null ? null : expression.get(key),
                    configured && !whole,
                    at);
            if (!entry.isAbsent()) {
                entries.put(key, entry);
            }
        }
        return Value.map(entries, at);
    }

    private Value list(Node value, Node unknown, Node sensitive, Node expression, boolean configured, SourceRange at) {
        List<Value> items = new ArrayList<>();
        boolean blocks = expression != null && expression.isList();
        for (int i = 0; i < value.items().size(); i++) {
            // A dynamic block has one expression for all of its blocks, or none that can be told.
            Node own = blocks
                    ? item(
                            expression,
                            expression.items().size() == value.items().size() ? i : 0)
                    : expression;
            items.add(merge(
                    value.items().get(i),
                    item(unknown, i),
                    item(sensitive, i),
                    own,
                    configured && own != null && !isExpression(own),
                    at));
        }
        return Value.list(items, at);
    }

    private static Node item(Node list, int index) {
        return list != null && list.isList() && index < list.items().size()
                ? list.items().get(index)
                : null;
    }

    private static boolean isTrue(Node node) {
        return node != null && node.kind() == Node.Kind.BOOL && node.bool();
    }

    private static boolean isExpression(Node node) {
        return node.isMap() && (node.get("references") != null || node.get("constant_value") != null);
    }

    private List<Reference> referencesBelow(Node expression) {
        if (expression.isMap() && isExpression(expression)) {
            return configuration.references(expression, scope, module);
        }
        return List.of();
    }
}
