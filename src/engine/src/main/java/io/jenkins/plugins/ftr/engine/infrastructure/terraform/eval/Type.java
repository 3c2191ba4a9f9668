package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A type of Terraform's type system, also as constraint of a variable (optional attributes with defaults). */
public final class Type {
    /** The kinds of types. */
    public enum Kind {
        DYNAMIC,
        STRING,
        NUMBER,
        BOOL,
        LIST,
        SET,
        MAP,
        TUPLE,
        OBJECT
    }

    public static final Type DYNAMIC = new Type(Kind.DYNAMIC, null, List.of(), Map.of(), Map.of());
    public static final Type STRING = new Type(Kind.STRING, null, List.of(), Map.of(), Map.of());
    public static final Type NUMBER = new Type(Kind.NUMBER, null, List.of(), Map.of(), Map.of());
    public static final Type BOOL = new Type(Kind.BOOL, null, List.of(), Map.of(), Map.of());

    private final Kind kind;
    private final Type element;
    private final List<Type> items;
    private final Map<String, Type> attributes;
    private final Map<String, Datum> defaults;

    private Type(Kind kind, Type element, List<Type> items, Map<String, Type> attributes, Map<String, Datum> defaults) {
        this.kind = kind;
        this.element = element;
        this.items = items;
        this.attributes = attributes;
        this.defaults = defaults;
    }

    static Type list(Type element) {
        return new Type(Kind.LIST, element, List.of(), Map.of(), Map.of());
    }

    static Type set(Type element) {
        return new Type(Kind.SET, element, List.of(), Map.of(), Map.of());
    }

    static Type map(Type element) {
        return new Type(Kind.MAP, element, List.of(), Map.of(), Map.of());
    }

    static Type tuple(List<Type> items) {
        return new Type(Kind.TUPLE, null, List.copyOf(items), Map.of(), Map.of());
    }

    static Type object(Map<String, Type> attributes) {
        return object(attributes, Map.of());
    }

    /** An object; attributes named in {@code defaults} are optional, with a null datum when no default is given. */
    static Type object(Map<String, Type> attributes, Map<String, Datum> defaults) {
        return new Type(
                Kind.OBJECT,
                null,
                List.of(),
                Collections.unmodifiableMap(new LinkedHashMap<>(attributes)),
                Map.copyOf(defaults));
    }

    public Kind kind() {
        return kind;
    }

    /** Element type of a list, set or map, else {@code null}. */
    public Type element() {
        return element;
    }

    List<Type> items() {
        return items;
    }

    Map<String, Type> attributes() {
        return attributes;
    }

    Map<String, Datum> defaults() {
        return defaults;
    }

    boolean isPrimitive() {
        return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.BOOL;
    }

    boolean isSequence() {
        return kind == Kind.LIST || kind == Kind.SET || kind == Kind.TUPLE;
    }

    /** Optional attributes do not count: they matter for conversion alone. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Type that
                        && kind == that.kind
                        && Objects.equals(element, that.element)
                        && items.equals(that.items)
                        && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, element, items, attributes);
    }

    /** As written in a type constraint, e.g. {@code list(string)}. */
    @Override
    public String toString() {
        return switch (kind) {
            case DYNAMIC -> "any";
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOL -> "bool";
            case LIST -> "list(" + element + ")";
            case SET -> "set(" + element + ")";
            case MAP -> "map(" + element + ")";
            case TUPLE -> "tuple(" + items + ")";
            case OBJECT -> "object(" + attributes + ")";
        };
    }
}
