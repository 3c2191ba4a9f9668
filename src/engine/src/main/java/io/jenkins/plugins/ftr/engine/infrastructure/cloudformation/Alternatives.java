package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is certain of a value that is one of two. */
final class Alternatives {
    private Alternatives() {}

    /**
     * What both values agree on is known; where they differ it is unknown. Maps are compared key by key and lists of one
     * length item by item, so that a difference deep inside does not hide the rest.
     *
     * @param reason why it cannot be told which one it is
     * @param deciding what decides it
     * @param at place of the choice
     */
    static Value either(Value a, Value b, String reason, Collection<Reference> deciding, SourceRange at) {
        if (a.isKnown() && a.equals(b) && references(a).equals(references(b))) {
            return a;
        }
        if (a.isAbsent() && b.isAbsent()) {
            return a;
        }
        if (a.kind() == Value.Kind.MAP && b.kind() == Value.Kind.MAP) {
            Map<String, Value> merged = new LinkedHashMap<>();
            Set<String> keys = new LinkedHashSet<>(a.entries().keySet());
            keys.addAll(b.entries().keySet());
            for (String key : keys) {
                merged.put(key, either(a.get(key), b.get(key), reason, deciding, at));
            }
            return Value.map(merged, a.at());
        }
        if (a.kind() == Value.Kind.LIST
                && b.kind() == Value.Kind.LIST
                && a.items().size() == b.items().size()
                && !a.items().isEmpty()) {
            List<Value> merged = new ArrayList<>();
            for (int i = 0; i < a.items().size(); i++) {
                merged.add(either(a.items().get(i), b.items().get(i), reason, deciding, at));
            }
            return Value.list(merged, a.at());
        }
        Set<Reference> references = new LinkedHashSet<>(deciding);
        references.addAll(references(a));
        references.addAll(references(b));
        return Value.unknown(reason, a.isAbsent() ? b.isAbsent() ? at : b.at() : a.at())
                .withSensitive(a.isSensitive() || b.isSensitive())
                .withReferences(references);
    }

    private static Set<Reference> references(Value value) {
        return JsonText.references(value);
    }
}
