package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value while it is evaluated: as {@link io.jenkins.plugins.ftr.engine.infrastructure.Value}, but with Terraform's types.
 * Immutable. Composites know whether something inside is unknown or sensitive, how many values they hold and how deep
 * they are, so that none of it needs a walk.
 */
public final class Datum {
    /** What it is. */
    public enum Kind {
        NULL,
        BOOL,
        NUMBER,
        STRING,
        TUPLE,
        LIST,
        SET,
        OBJECT,
        MAP,
        UNKNOWN,
        LAZY
    }

    private static final int MAX_NODES = 500_000;
    private static final int MAX_DEPTH = 400;
    private static final int MAX_REFERENCES = 64;

    private final Kind kind;
    private final Object data;
    private final SourceRange at;
    private final Origin origin;
    private final boolean sensitive;
    private final boolean anySensitive;
    private final boolean anyUnknown;
    private final List<Reference> references;
    /** For text the document it encodes; for unknown text its pieces. */
    private final Object extra;
    /** For collections the element type; for null and unknown values their type. */
    private final Type declared;

    private final int nodes;
    private final int depth;
    /** Children with the origin of this value pushed down, made on first use. */
    private Object placed;

    private Datum(
            Kind kind,
            Object data,
            SourceRange at,
            Origin origin,
            boolean sensitive,
            boolean anySensitive,
            boolean anyUnknown,
            List<Reference> references,
            Object extra,
            Type declared,
            int nodes,
            int depth) {
        this.kind = kind;
        this.data = data;
        this.at = at;
        this.origin = origin;
        this.sensitive = sensitive;
        this.anySensitive = anySensitive || sensitive;
        this.anyUnknown = anyUnknown;
        this.references = references;
        this.extra = extra;
        this.declared = declared;
        this.nodes = nodes;
        this.depth = depth;
    }

    private static Datum leaf(Kind kind, Object data, SourceRange at) {
        boolean unknown = kind == Kind.UNKNOWN || kind == Kind.LAZY;
        return new Datum(kind, data, at, Origin.LITERAL, false, false, unknown, List.of(), null, Type.DYNAMIC, 1, 1);
    }

    public static Datum nullAt(SourceRange at) {
        return leaf(Kind.NULL, null, at);
    }

    public static Datum bool(boolean value, SourceRange at) {
        return leaf(Kind.BOOL, value, at);
    }

    public static Datum number(BigDecimal value, SourceRange at) {
        return leaf(Kind.NUMBER, value, at);
    }

    public static Datum number(long value, SourceRange at) {
        return leaf(Kind.NUMBER, BigDecimal.valueOf(value), at);
    }

    public static Datum text(String value, SourceRange at) {
        return leaf(Kind.STRING, value, at);
    }

    public static Datum unknown(Notice reason, SourceRange at, Collection<Reference> references) {
        return leaf(Kind.UNKNOWN, reason, at).withReferences(references);
    }

    /** Text of which some pieces are known; {@code null} stands for each unknown one. */
    public static Datum unknownText(
            Notice reason, List<String> pieces, SourceRange at, Collection<Reference> references) {
        return unknown(reason, at, references).withExtra(pieces).withDeclared(Type.STRING);
    }

    public static Datum lazy(LazyObject object, SourceRange at) {
        return leaf(Kind.LAZY, object, at);
    }

    public static Datum tuple(List<Datum> items, SourceRange at) {
        return sequence(Kind.TUPLE, items, null, at);
    }

    static Datum list(List<Datum> items, Type element, SourceRange at) {
        return sequence(Kind.LIST, items, element, at);
    }

    /** The items must be distinct and in Terraform's order; see {@link Conversion}. */
    static Datum set(List<Datum> items, Type element, SourceRange at) {
        return sequence(Kind.SET, items, element, at);
    }

    private static Datum sequence(Kind kind, List<Datum> items, Type element, SourceRange at) {
        return composite(kind, List.copyOf(items), items, element, at);
    }

    public static Datum object(Map<String, Datum> entries, SourceRange at) {
        return mapping(Kind.OBJECT, OrderedMap.copyOf(entries), null, at);
    }

    static Datum map(Map<String, Datum> entries, Type element, SourceRange at) {
        return mapping(Kind.MAP, OrderedMap.copyOf(entries), element, at);
    }

    private static Datum mapping(Kind kind, OrderedMap<Datum> entries, Type element, SourceRange at) {
        return composite(kind, entries, entries.values(), element, at);
    }

    private static Datum composite(Kind kind, Object data, Collection<Datum> children, Type element, SourceRange at) {
        long nodes = 1;
        int depth = 0;
        boolean unknown = false;
        boolean sensitive = false;
        for (Datum child : children) {
            nodes += child.nodes;
            depth = Math.max(depth, child.depth);
            unknown |= child.anyUnknown;
            sensitive |= child.anySensitive;
        }
        if (nodes > MAX_NODES) {
            throw new EvalException(EvalNotice.TOO_MANY_VALUES.with(MAX_NODES), at);
        }
        if (depth >= MAX_DEPTH) {
            throw new EvalException(EvalNotice.VALUE_TOO_DEEP.with(MAX_DEPTH), at);
        }
        return new Datum(
                kind,
                data,
                at,
                Origin.LITERAL,
                false,
                sensitive,
                unknown,
                List.of(),
                null,
                element,
                (int) nodes,
                depth + 1);
    }

    private Datum copy(
            SourceRange newAt,
            Origin newOrigin,
            boolean newSensitive,
            List<Reference> newReferences,
            Object newExtra,
            Type newDeclared) {
        boolean inner = isComposite() && anySensitive;
        return new Datum(
                kind,
                data,
                newAt,
                newOrigin,
                newSensitive,
                inner,
                anyUnknown,
                newReferences,
                newExtra,
                newDeclared,
                nodes,
                depth);
    }

    /** The same value at another place; what a caller wrote stays there when an outline of a module uses it. */
    public Datum at(SourceRange newAt) {
        return newAt == at || OutlineCode.stays(at, newAt)
                ? this
                : copy(newAt, origin, sensitive, references, extra, declared);
    }

    /** The same value as seen through a name: placed where the name is used, with the place it came from as origin. */
    public Datum through(Origin.Kind originKind, String name, SourceRange use) {
        if (OutlineCode.stays(at, use)) {
            return this;
        }
        Origin seen = origin.kind() == Origin.Kind.LITERAL ? new Origin(originKind, name, at) : origin;
        return copy(use, seen, sensitive, references, extra, declared);
    }

    public Datum withOrigin(Origin newOrigin) {
        return copy(at, newOrigin, sensitive, references, extra, declared);
    }

    public Datum withSensitive(boolean newSensitive) {
        return newSensitive == sensitive ? this : copy(at, origin, newSensitive, references, extra, declared);
    }

    public Datum withReferences(Collection<Reference> newReferences) {
        return newReferences.isEmpty() && references.isEmpty()
                ? this
                : copy(at, origin, sensitive, List.copyOf(newReferences), extra, declared);
    }

    /** A block of an outline: it may hold more than what is written, and nobody knows what. */
    public Datum asOpen() {
        return withExtra(Open.INSTANCE);
    }

    /** See {@link #asOpen()}. Of something unknown: it may as well not be written at all. */
    public boolean isOpen() {
        return extra == Open.INSTANCE;
    }

    private enum Open {
        INSTANCE
    }

    public Datum withDocument(Datum document) {
        return withExtra(document);
    }

    private Datum withExtra(Object newExtra) {
        return copy(at, origin, sensitive, references, newExtra, declared);
    }

    Datum withDeclared(Type newDeclared) {
        return copy(at, origin, sensitive, references, extra, newDeclared);
    }

    public Kind kind() {
        return kind;
    }

    public SourceRange at() {
        return at;
    }

    public Origin origin() {
        return origin;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    /** Whether it or something inside is sensitive. */
    public boolean hasSensitive() {
        return anySensitive;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    public boolean isUnknown() {
        return kind == Kind.UNKNOWN || kind == Kind.LAZY;
    }

    /** Whether it or something inside is unknown. */
    public boolean hasUnknown() {
        return anyUnknown;
    }

    public boolean isSequence() {
        return kind == Kind.TUPLE || kind == Kind.LIST || kind == Kind.SET;
    }

    public boolean isMapping() {
        return kind == Kind.OBJECT || kind == Kind.MAP;
    }

    boolean isComposite() {
        return isSequence() || isMapping();
    }

    boolean isPrimitive() {
        return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.BOOL;
    }

    public List<Reference> references() {
        return references;
    }

    /** Its own references and those of everything inside, each once, not more than a few dozen. */
    public Set<Reference> allReferences() {
        Set<Reference> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(Set<Reference> found) {
        if (found.size() >= MAX_REFERENCES) {
            return;
        }
        found.addAll(references);
        if (kind == Kind.LAZY) {
            found.add(lazy().reference());
        } else if (anyUnknown && isSequence()) {
            items().forEach(item -> item.collect(found));
        } else if (anyUnknown && isMapping()) {
            entries().values().forEach(item -> item.collect(found));
        }
    }

    public boolean bool() {
        return (Boolean) data;
    }

    public BigDecimal number() {
        return (BigDecimal) data;
    }

    public String text() {
        return (String) data;
    }

    public LazyObject lazy() {
        return (LazyObject) data;
    }

    /** Why it is unknown. */
    public Notice reason() {
        return kind == Kind.LAZY ? lazy().reason() : kind == Kind.UNKNOWN ? (Notice) data : Notice.NONE;
    }

    @SuppressWarnings("unchecked")
    public List<String> pieces() {
        return extra instanceof List<?> ? (List<String>) extra : List.of();
    }

    /** The document that this text encodes, {@code null} when none is known. */
    public Datum document() {
        return extra instanceof Datum document ? document : null;
    }

    Object extra() {
        return extra;
    }

    Type declared() {
        return declared;
    }

    public int nodes() {
        return nodes;
    }

    /** Items of a tuple, list or set. */
    @SuppressWarnings("unchecked")
    public List<Datum> items() {
        List<Datum> items = (List<Datum>) data;
        if (origin.kind() == Origin.Kind.LITERAL) {
            return items;
        }
        if (placed == null) {
            List<Datum> seen = new ArrayList<>(items.size());
            for (Datum item : items) {
                seen.add(place(item));
            }
            placed = Collections.unmodifiableList(seen);
        }
        return (List<Datum>) placed;
    }

    /** Entries of an object or map in written order. */
    @SuppressWarnings("unchecked")
    public OrderedMap<Datum> entries() {
        OrderedMap<Datum> entries = (OrderedMap<Datum>) data;
        if (origin.kind() == Origin.Kind.LITERAL) {
            return entries;
        }
        if (placed == null) {
            placed = entries.mapped(this::place);
        }
        return (OrderedMap<Datum>) placed;
    }

    /** One entry, {@code null} when there is none. */
    @SuppressWarnings("unchecked")
    public Datum entry(String key) {
        Datum found = ((Map<String, Datum>) data).get(key);
        return found == null || origin.kind() == Origin.Kind.LITERAL ? found : place(found);
    }

    private Datum place(Datum child) {
        return child.through(origin.kind(), origin.name(), at);
    }

    /** The type of this value. */
    public Type type() {
        return switch (kind) {
            case BOOL -> Type.BOOL;
            case NUMBER -> Type.NUMBER;
            case STRING -> Type.STRING;
            case LIST -> Type.list(declared);
            case SET -> Type.set(declared);
            case MAP -> Type.map(declared);
            case TUPLE -> {
                List<Type> types = new ArrayList<>();
                rawItems().forEach(item -> types.add(item.type()));
                yield Type.tuple(types);
            }
            case OBJECT -> {
                Map<String, Type> types = new LinkedHashMap<>();
                rawEntries().forEach((key, item) -> types.put(key, item.type()));
                yield Type.object(types);
            }
            case NULL, UNKNOWN -> declared;
            case LAZY -> Type.DYNAMIC;
        };
    }

    @SuppressWarnings("unchecked")
    private List<Datum> rawItems() {
        return (List<Datum>) data;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Datum> rawEntries() {
        return (Map<String, Datum>) data;
    }

    /** What it is, for messages. */
    Notice described() {
        return switch (kind) {
            case NULL -> EvalNotice.NULL;
            case BOOL -> EvalNotice.A_BOOL;
            case NUMBER -> EvalNotice.A_NUMBER;
            case STRING -> EvalNotice.A_STRING;
            case TUPLE, LIST -> EvalNotice.A_LIST;
            case SET -> EvalNotice.A_SET;
            case OBJECT -> EvalNotice.AN_OBJECT;
            case MAP -> EvalNotice.A_MAP;
            case UNKNOWN, LAZY -> EvalNotice.AN_UNKNOWN;
        };
    }
}
