package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resource while parts are folded into it. */
final class Draft {
    private final NativeResource source;
    private final String type;
    private final List<String> parts = new ArrayList<>();
    private Map<String, Suppression> suppressions;
    private PropertyTree tree;
    private Value properties;

    /** A resource whose properties are used as they are until something is folded in. */
    Draft(NativeResource source, String type, Value properties) {
        this.source = source;
        this.type = type;
        this.properties = properties;
        this.suppressions = source.suppressions();
    }

    NativeResource source() {
        return source;
    }

    String type() {
        return type;
    }

    /** The properties to change; {@code null} when all of them are unknown. */
    PropertyTree tree() {
        if (tree == null && !properties.isUnknown()) {
            tree = PropertyTree.of(properties);
        }
        return tree;
    }

    Value properties() {
        return tree == null ? properties : tree.build();
    }

    /** Notes that a native resource is part of this one. */
    void absorb(NativeResource part) {
        if (!parts.contains(part.id())) {
            parts.add(part.id());
        }
        if (!part.suppressions().isEmpty()) {
            Map<String, Suppression> all = new LinkedHashMap<>(suppressions);
            part.suppressions().forEach(all::putIfAbsent);
            suppressions = all;
        }
    }

    TranslatedResource build(TypeDocuments documents, TranslatedResource.Defaults defaults, NativeNames names) {
        Value built = documents.apply(type, properties());
        return new TranslatedResource(source, type, built, parts, suppressions, defaults, names);
    }

    /** Reads the documents among the properties of a type. */
    interface TypeDocuments {
        Value apply(String type, Value properties);
    }
}
