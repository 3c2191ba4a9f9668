package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as values, without any marks. */
final class PlanLiterals {
    private PlanLiterals() {}

    static Value value(Node node, String file) {
        SourceRange at = new SourceRange(file, node.line(), node.column(), node.endLine());
        return switch (node.kind()) {
            case NULL -> Value.nullAt(at);
            case BOOL -> Value.bool(node.bool(), at);
            case NUMBER -> Value.number(node.number(), at);
            case TEXT -> Value.text(node.text(), at);
            case LIST ->
                Value.list(node.items().stream().map(item -> value(item, file)).toList(), at);
            case MAP -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                node.entries().forEach((key, entry) -> entries.put(key, value(entry.value(), file)));
                yield Value.map(entries, at);
            }
        };
    }
}
