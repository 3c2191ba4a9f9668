package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Conversion between types, see <a href="https://developer.hashicorp.com/terraform/language/expressions/types">Types and
 * Values</a> and <a href="https://developer.hashicorp.com/terraform/language/expressions/type-constraints">Type
 * Constraints</a>.
 */
public final class Conversion {
    private Conversion() {}

    /**
     * Converts a value.
     *
     * @throws EvalException when Terraform would refuse
     */
    public static Datum to(Type type, Datum value) {
        if (type.kind() == Type.Kind.DYNAMIC) {
            return value;
        }
        if (value.isNull()) {
            return value.withDeclared(type);
        }
        if (value.kind() == Kind.UNKNOWN) {
            return value.declared().kind() == Type.Kind.DYNAMIC ? value.withDeclared(type) : value;
        }
        Datum source = value;
        if (value.kind() == Kind.LAZY) {
            if (type.kind() == Type.Kind.OBJECT) {
                return fromLazy(type, value);
            }
            source = Access.force(value);
            if (source.kind() == Kind.UNKNOWN) {
                return source.withDeclared(type);
            }
        }
        Datum converted =
                switch (type.kind()) {
                    case STRING -> toText(source);
                    case NUMBER -> toNumber(source);
                    case BOOL -> toBool(source);
                    case LIST, SET -> toSequence(type, source);
                    case TUPLE -> toTuple(type, source);
                    case MAP -> toMap(type, source);
                    case OBJECT -> toObject(type, source);
                    case DYNAMIC -> source;
                };
        return converted == source ? source : keep(source, converted);
    }

    /** Carries what belongs to the value as a whole over to its converted form. */
    private static Datum keep(Datum from, Datum to) {
        Datum kept = to.withOrigin(from.origin()).withSensitive(from.isSensitive() || to.isSensitive());
        return from.references().isEmpty() ? kept : kept.withReferences(from.references());
    }

    private static EvalException refuse(Datum value, Notice wanted) {
        return new EvalException(EvalNotice.FOUND_EXPECTED.with(value.described(), wanted), value.at());
    }

    static Datum toText(Datum value) {
        return switch (value.kind()) {
            case STRING, UNKNOWN -> value;
            case BOOL -> Datum.text(value.bool() ? "true" : "false", value.at());
            case NUMBER -> Datum.text(Numbers.format(value.number()), value.at());
            default -> throw refuse(value, EvalNotice.A_STRING);
        };
    }

    static Datum toNumber(Datum value) {
        if (value.kind() == Kind.NUMBER || value.kind() == Kind.UNKNOWN) {
            return value;
        }
        BigDecimal number = value.kind() == Kind.STRING ? Numbers.parse(value.text()) : null;
        if (number == null) {
            throw refuse(value, EvalNotice.A_NUMBER);
        }
        return Datum.number(number, value.at());
    }

    static Datum toBool(Datum value) {
        if (value.kind() == Kind.BOOL || value.kind() == Kind.UNKNOWN) {
            return value;
        }
        if (value.kind() == Kind.STRING) {
            switch (value.text()) {
                case "true", "1":
                    return Datum.bool(true, value.at());
                case "false", "0":
                    return Datum.bool(false, value.at());
                default:
                    break;
            }
        }
        throw refuse(value, EvalNotice.A_BOOL);
    }

    private static Datum toSequence(Type type, Datum value) {
        if (!value.isSequence()) {
            throw refuse(value, type.kind() == Type.Kind.SET ? EvalNotice.A_SET : EvalNotice.A_LIST);
        }
        List<Datum> items = value.items();
        Type element = type.element();
        if (element.kind() == Type.Kind.DYNAMIC) {
            element = value.kind() == Kind.TUPLE ? Unification.of(items) : value.declared();
            if (element == null) {
                throw refuse(value, EvalNotice.LIST_OF_ONE_TYPE);
            }
        }
        List<Datum> converted = convertAll(items, element);
        return type.kind() == Type.Kind.SET
                ? set(converted, element, value.at())
                : Datum.list(converted, element, value.at());
    }

    private static List<Datum> convertAll(Collection<Datum> items, Type element) {
        List<Datum> converted = new ArrayList<>(items.size());
        for (Datum item : items) {
            converted.add(to(element, item));
        }
        return converted;
    }

    /** A set of values: equal ones once, in Terraform's order. */
    static Datum set(List<Datum> items, Type element, SourceRange at) {
        if (items.size() > 1 && items.stream().allMatch(Datum::isPrimitive)) {
            Map<Object, Datum> sorted = element.kind() == Type.Kind.NUMBER
                    ? new TreeMap<>(Comparator.comparing(BigDecimal.class::cast))
                    : new TreeMap<>(Comparator.comparing(Object::toString));
            for (Datum item : items) {
                Object key =
                        switch (item.kind()) {
                            case NUMBER ->
                                element.kind() == Type.Kind.NUMBER ? item.number() : Numbers.format(item.number());
                            case BOOL -> item.bool();
                            default -> item.text();
                        };
                sorted.putIfAbsent(key, item);
            }
            return Datum.set(new ArrayList<>(sorted.values()), element, at);
        }
        List<Datum> distinct = new ArrayList<>();
        for (Datum item : items) {
            boolean known = !item.hasUnknown();
            if (!known
                    || items.size() > 5_000
                    || distinct.stream().noneMatch(d -> Operators.equal(d, item).isTrue())) {
                distinct.add(item);
            }
        }
        return Datum.set(distinct, element, at);
    }

    private static Datum toTuple(Type type, Datum value) {
        if (!value.isSequence() || value.items().size() != type.items().size()) {
            throw refuse(value, EvalNotice.TUPLE_OF.with(type.items().size()));
        }
        List<Datum> converted = new ArrayList<>();
        for (int i = 0; i < type.items().size(); i++) {
            converted.add(to(type.items().get(i), value.items().get(i)));
        }
        return Datum.tuple(converted, value.at());
    }

    private static Datum toMap(Type type, Datum value) {
        if (!value.isMapping()) {
            throw refuse(value, EvalNotice.A_MAP);
        }
        OrderedMap<Datum> entries = value.entries();
        Type element = type.element();
        if (element.kind() == Type.Kind.DYNAMIC) {
            element = value.kind() == Kind.OBJECT ? Unification.of(entries.values()) : value.declared();
            if (element == null) {
                throw refuse(value, EvalNotice.MAP_OF_ONE_TYPE);
            }
        }
        Type target = element;
        return Datum.map(entries.mapped(item -> to(target, item)), element, value.at());
    }

    private static Datum toObject(Type type, Datum value) {
        if (!value.isMapping()) {
            throw refuse(value, EvalNotice.AN_OBJECT);
        }
        OrderedMap.Builder<Datum> converted =
                new OrderedMap.Builder<>(type.attributes().size());
        for (Map.Entry<String, Type> attribute : type.attributes().entrySet()) {
            String name = attribute.getKey();
            Datum given = value.entry(name);
            Datum fallback = type.defaults().get(name);
            if (given == null && fallback == null) {
                throw refuse(value, EvalNotice.OBJECT_WITH.with(name));
            }
            if (given == null || given.isNull() && fallback != null) {
                given = fallback.at().isKnown() ? fallback : fallback.at(value.at());
            }
            converted.put(name, to(attribute.getValue(), given));
        }
        return Datum.object(converted.build(), value.at());
    }

    private static Datum fromLazy(Type type, Datum value) {
        Map<String, Datum> converted = new LinkedHashMap<>();
        for (Map.Entry<String, Type> attribute : type.attributes().entrySet()) {
            Datum given = value.lazy().attribute(attribute.getKey(), value.at());
            Datum fallback = type.defaults().get(attribute.getKey());
            given = given.isNull() && fallback != null ? fallback : given;
            converted.put(attribute.getKey(), to(attribute.getValue(), given));
        }
        return Datum.object(converted, value.at());
    }
}
