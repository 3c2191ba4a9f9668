package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Choice;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
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
     * The choice that decides.
     *
     * @param condition names the condition, see {@link Choice#condition()}
     * @param reason why it cannot be told which value it is
     * @param deciding what decides it
     * @param at place of the choice
     */
    record Decision(String condition, Notice reason, Collection<Reference> deciding, SourceRange at) {}

    /**
     * What both values agree on is known; where they differ it is unknown. Maps are compared key by key and lists of one
     * length item by item, so that a difference deep inside does not hide the rest.
     */
    static Value either(Value a, Value b, Decision decision) {
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
                merged.put(key, either(a.get(key), b.get(key), decision));
            }
            return Value.map(merged, a.at());
        }
        if (a.kind() == Value.Kind.LIST
                && b.kind() == Value.Kind.LIST
                && a.items().size() == b.items().size()
                && !a.items().isEmpty()) {
            List<Value> merged = new ArrayList<>();
            for (int i = 0; i < a.items().size(); i++) {
                merged.add(either(a.items().get(i), b.items().get(i), decision));
            }
            return Value.list(merged, a.at());
        }
        Set<Reference> references = new LinkedHashSet<>(decision.deciding());
        references.addAll(references(a));
        references.addAll(references(b));
        return Value.unknown(decision.reason(), a.isAbsent() ? b.isAbsent() ? decision.at() : b.at() : a.at())
                .withChoice(new Choice(decision.condition(), a, b))
                .withSensitive(a.isSensitive() || b.isSensitive())
                .withReferences(references);
    }

    private static Set<Reference> references(Value value) {
        return JsonText.references(value);
    }
}
