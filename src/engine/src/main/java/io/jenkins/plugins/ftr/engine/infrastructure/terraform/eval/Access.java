package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attributes and elements of values. */
public final class Access {
    private Access() {}

    /**
     * {@code value.name}.
     *
     * @throws EvalException when there is none
     */
    public static Datum attribute(Datum value, String name, SourceRange at) {
        Datum found =
                switch (value.kind()) {
                    case OBJECT, MAP -> value.entry(name);
                    case LAZY -> value.lazy().attribute(name, at);
                    case UNKNOWN -> inside(value, name, at);
                    default -> null;
                };
        if (found == null) {
            throw new EvalException(
                    value.kind() == Kind.MAP
                            ? EvalNotice.MAP_HAS_NO.with(name)
                            : value.isMapping()
                                    ? EvalNotice.OBJECT_HAS_NO.with(name)
                                    : EvalNotice.HAS_NO_ATTRIBUTE.with(value.described(), name),
                    at);
        }
        return mark(value, found, at);
    }

    private static Datum mark(Datum owner, Datum found, SourceRange at) {
        Datum placed =
                found.origin() == io.jenkins.plugins.ftr.engine.infrastructure.Origin.LITERAL && !owner.isComposite()
                        ? found.at(at)
                        : found;
        return owner.isSensitive() ? placed.withSensitive(true) : placed;
    }

    /** An attribute of something unknown; a single reference goes on to the attribute. */
    private static Datum inside(Datum value, String name, SourceRange at) {
        List<Reference> references = value.references();
        if (references.size() == 1) {
            Reference one = references.get(0);
            references = List.of(
                    new Reference(one.target(), one.attribute().isEmpty() ? name : one.attribute() + "." + name));
        }
        return Datum.unknown(value.reason(), at, references).withSensitive(value.isSensitive());
    }

    /**
     * {@code value[key]}.
     *
     * @throws EvalException when there is no such element
     */
    public static Datum index(Datum value, Datum key, SourceRange at) {
        if (key.isNull()) {
            throw new EvalException(EvalNotice.NULL_INDEX, at);
        }
        if (key.isUnknown()) {
            return unknownKey(value, key, at);
        }
        Datum found =
                switch (value.kind()) {
                    case TUPLE, LIST -> element(value, key, at);
                    case OBJECT, MAP, LAZY -> attribute(value, textKey(key), at);
                    case UNKNOWN ->
                        Datum.unknown(value.reason(), at, value.references()).withSensitive(value.isSensitive());
                    default -> throw new EvalException(EvalNotice.NO_ELEMENTS.with(value.described()), at);
                };
        return mark(value, found, at).withSensitive(found.isSensitive() || value.isSensitive() || key.isSensitive());
    }

    private static String textKey(Datum key) {
        return Conversion.to(Type.STRING, key).text();
    }

    private static Datum element(Datum value, Datum key, SourceRange at) {
        BigDecimal number = Conversion.to(Type.NUMBER, key).number();
        List<Datum> items = value.items();
        if (!Numbers.isWhole(number)
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(items.size())) >= 0) {
            throw new EvalException(EvalNotice.INDEX_OUTSIDE.with(Numbers.format(number), items.size()), at);
        }
        return items.get(number.intValue());
    }

    private static Datum unknownKey(Datum value, Datum key, SourceRange at) {
        Set<Reference> references = new LinkedHashSet<>(value.allReferences());
        references.addAll(key.references());
        return Datum.unknown(key.reason(), at, references).withSensitive(value.hasSensitive());
    }

    /** A lazy object with all its attributes; unknown when its attributes are not known. Other values stay. */
    public static Datum force(Datum value) {
        if (value.kind() != Kind.LAZY) {
            return value;
        }
        Collection<String> names = value.lazy().names();
        if (names == null) {
            return Datum.unknown(
                            value.reason(), value.at(), List.of(value.lazy().reference()))
                    .withSensitive(value.isSensitive());
        }
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, value.lazy().attribute(name, value.at()));
        }
        return Datum.object(entries, value.at()).withSensitive(value.isSensitive());
    }
}
