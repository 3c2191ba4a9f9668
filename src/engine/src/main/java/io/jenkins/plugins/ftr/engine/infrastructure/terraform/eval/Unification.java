package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the one type that several values can be converted to, as for lists, maps and conditionals. */
final class Unification {
    private Unification() {}

    /** The common type; {@code null} when there is none. */
    static Type of(Collection<Datum> values) {
        List<Type> types = new ArrayList<>(values.size());
        for (Datum value : values) {
            Type type = value.type();
            if (!value.isNull() || type.kind() != Type.Kind.DYNAMIC) {
                types.add(type);
            }
        }
        return ofTypes(types);
    }

    static Type ofTypes(List<Type> types) {
        Type common = null;
        for (Type type : types) {
            common = common == null ? type : both(common, type);
            if (common == null) {
                return null;
            }
        }
        return common == null ? Type.DYNAMIC : common;
    }

    private static Type both(Type a, Type b) {
        if (a.equals(b)) {
            return a;
        }
        if (a.kind() == Type.Kind.DYNAMIC || b.kind() == Type.Kind.DYNAMIC) {
            return Type.DYNAMIC;
        }
        if (a.isPrimitive() && b.isPrimitive()) {
            return a.kind() == Type.Kind.STRING || b.kind() == Type.Kind.STRING ? Type.STRING : null;
        }
        if (a.isSequence() && b.isSequence()) {
            return sequences(a, b);
        }
        boolean mappings = !a.isPrimitive() && !b.isPrimitive() && !a.isSequence() && !b.isSequence();
        return mappings ? mappings(a, b) : null;
    }

    private static Type sequences(Type a, Type b) {
        if (a.kind() == Type.Kind.TUPLE
                && b.kind() == Type.Kind.TUPLE
                && a.items().size() == b.items().size()) {
            List<Type> items = new ArrayList<>();
            for (int i = 0; i < a.items().size(); i++) {
                Type item = both(a.items().get(i), b.items().get(i));
                if (item == null) {
                    return null;
                }
                items.add(item);
            }
            return Type.tuple(items);
        }
        List<Type> elements = new ArrayList<>();
        add(a, elements);
        add(b, elements);
        Type element = ofTypes(elements);
        if (element == null) {
            return null;
        }
        return a.kind() == Type.Kind.SET && b.kind() != Type.Kind.LIST
                        || b.kind() == Type.Kind.SET && a.kind() != Type.Kind.LIST
                ? Type.set(element)
                : Type.list(element);
    }

    private static void add(Type sequence, List<Type> elements) {
        if (sequence.kind() == Type.Kind.TUPLE) {
            elements.addAll(sequence.items());
        } else {
            elements.add(sequence.element());
        }
    }

    private static Type mappings(Type a, Type b) {
        if (a.kind() == Type.Kind.OBJECT
                && b.kind() == Type.Kind.OBJECT
                && a.attributes().keySet().equals(b.attributes().keySet())) {
            Map<String, Type> attributes = new LinkedHashMap<>();
            for (Map.Entry<String, Type> attribute : a.attributes().entrySet()) {
                Type type = both(attribute.getValue(), b.attributes().get(attribute.getKey()));
                if (type == null) {
                    return null;
                }
                attributes.put(attribute.getKey(), type);
            }
            return Type.object(attributes);
        }
        List<Type> elements = new ArrayList<>();
        for (Type type : List.of(a, b)) {
            if (type.kind() == Type.Kind.OBJECT) {
                elements.addAll(type.attributes().values());
            } else {
                elements.add(type.element());
            }
        }
        Type element = ofTypes(elements);
        return element == null ? null : Type.map(element);
    }
}
