package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Judgements on one property, with shared sentences. Each reports exactly one of violation, unknown and pass. A property
 * that is neither written nor has a documented default counts as not kept, unless its method says otherwise.
 */
public final class Property {
    /** Keys of the shared sentences whose first argument is the path of a property. */
    static final String SENTENCES = "property.";

    private Property() {}

    /** The property must be true. */
    public static void mustBeTrue(Resource resource, RuleContext context, String path) {
        Value value = resource.property(path);
        if (value.isKnown() && value.asBool().isUnknown()) {
            context.unknown(value, "property.unknown", path, true);
            return;
        }
        report(value, context, path, value.asBool().isTrue(), "true");
    }

    /** The property must be false, or not written while no default says otherwise. */
    public static void mustBeFalse(Resource resource, RuleContext context, String path) {
        Value value = resource.property(path);
        if (value.isKnown() && value.asBool().isUnknown()) {
            context.unknown(value, "property.unknown", path, false);
            return;
        }
        report(value, context, path, !value.asBool().isTrue(), "false");
    }

    /** The property must be one of the given texts. */
    public static void mustBeOneOf(Resource resource, RuleContext context, String path, String... allowed) {
        Value value = resource.property(path);
        report(
                value,
                context,
                path,
                value.asText().map(List.of(allowed)::contains).orElse(false),
                String.join(" / ", allowed));
    }

    /** The property must be a number of at least {@code least}. */
    public static void mustBeAtLeast(Resource resource, RuleContext context, String path, long least) {
        Value value = resource.property(path);
        Optional<BigDecimal> number = value.asNumber();
        report(
                value,
                context,
                path,
                number.isPresent() && number.get().compareTo(BigDecimal.valueOf(least)) >= 0,
                ">= " + least);
    }

    /** Something must be written; an unknown value counts as written unless it is {@linkplain Value#isOpen open}, an empty text
     * or list does not. */
    public static void mustBeSet(Resource resource, RuleContext context, String path) {
        Value value = resource.property(path);
        boolean empty = value.isAbsent()
                || value.asText().map(String::isEmpty).orElse(false)
                || (value.kind() == Value.Kind.LIST && value.items().isEmpty());
        if (value.isUnknown() && value.isOpen()) {
            context.unknown(value, "property.unset.unknown", path);
        } else if (empty) {
            context.violation(value, "property.unset", path);
        } else {
            context.pass(value, value.isUnknown() ? "property.set" : "property.good", path, value);
        }
    }

    /** Reports on a value that is kept or not; an unknown value is unknown whatever {@code kept} says. */
    public static void report(Value value, RuleContext context, String path, boolean kept, Object expected) {
        Object shown = expected instanceof Collection<?> list ? List.copyOf(list) : expected;
        if (value.isUnknown()) {
            context.unknown(value, "property.unknown", path, shown);
        } else if (kept) {
            context.pass(value, "property.good", path, value);
        } else if (value.isAbsent()) {
            context.violation(value, "property.missing", path, shown);
        } else {
            context.violation(value, "property.bad", path, value, shown);
        }
    }
}
