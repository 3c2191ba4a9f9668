package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Fn::FindInMap}, also with keys that are not known. */
final class MappingLookup {
    private final Evaluator evaluator;
    private final Template template;

    MappingLookup(Evaluator evaluator, Template template) {
        this.evaluator = evaluator;
        this.template = template;
    }

    Value find(Node argument, SourceRange at) {
        List<Node> items = argument.items();
        if (items.size() < 3) {
            return Value.unknown(TemplateNotice.FIND_IN_MAP_ARGUMENTS, at);
        }
        Value name = evaluator.evaluate(items.get(0));
        Value first = evaluator.evaluate(items.get(1));
        Value second = evaluator.evaluate(items.get(2));
        Set<Reference> references = new LinkedHashSet<>(name.references());
        references.addAll(first.references());
        references.addAll(second.references());
        Optional<String> mapping = name.asText();
        if (mapping.isEmpty()) {
            return Value.unknown(TemplateNotice.MAPPING_NAME_UNKNOWN, at).withReferences(references);
        }
        Node.Entry declared = template.section("Mappings").get(mapping.get());
        List<Value> candidates = new ArrayList<>();
        if (declared != null) {
            for (Node.Entry row : rows(declared.value(), first)) {
                for (Node.Entry cell : rows(row.value(), second)) {
                    SourceRange place = template.at(cell);
                    candidates.add(Evaluator.literal(cell.value(), at)
                            .withOrigin(new Origin(Origin.Kind.MAPPING, mapping.get(), place)));
                }
            }
        }
        Node fallback = items.size() > 3 ? items.get(3).get("DefaultValue") : null;
        if (fallback != null) {
            boolean certain = first.asText().isPresent() && second.asText().isPresent();
            if (candidates.isEmpty() || !certain) {
                candidates.add(evaluator.evaluate(fallback));
            }
        }
        if (candidates.isEmpty()) {
            return Value.unknown(TemplateNotice.MAPPING_WITHOUT_ENTRY.with(mapping.get()), at)
                    .withReferences(references);
        }
        Value found = candidates.get(0);
        for (Value candidate : candidates) {
            if (!candidate.equals(found)) {
                return Value.unknown(TemplateNotice.MAPPING_ENTRY_UNKNOWN.with(mapping.get()), at)
                        .withReferences(references);
            }
        }
        return found.withReferences(references);
    }

    /** The row of a known key, or all rows of an unknown one. */
    private static List<Node.Entry> rows(Node map, Value key) {
        Optional<String> text = key.asText();
        if (text.isPresent()) {
            Node.Entry entry = map.entries().get(text.get());
            return entry == null ? List.of() : List.of(entry);
        }
        return key.isUnknown() ? List.copyOf(map.entries().values()) : List.of();
    }
}
