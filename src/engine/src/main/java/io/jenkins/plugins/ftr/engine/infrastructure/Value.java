package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of infrastructure code: what it is, where it is written and where it came from. Immutable. It is never
 * {@code null}: what is not there is {@link Kind#ABSENT}, what cannot be known without running the code is
 * {@link Kind#UNKNOWN} with a reason. Accessors never throw on the wrong kind: they answer empty or unknown, so that a
 * rule cannot mistake one for the other.
 */
public final class Value {
    /** What a value is. */
    public enum Kind {
        /** Not written. */
        ABSENT,
        /** Written as null (Terraform) or as {@code AWS::NoValue}: the same as not written, but with a place. */
        NULL,
        BOOL,
        NUMBER,
        TEXT,
        LIST,
        MAP,
        /** Not knowable from the code alone; see {@link #reason()}. */
        UNKNOWN
    }

    private static final int MAX_TEXT_IN_MESSAGES = 60;

    private final Kind kind;
    private final Object data;
    private final SourceRange at;
    private final Origin origin;
    private final boolean sensitive;
    private final List<Reference> references;
    /**
     * For text: the document it encodes. For unknown text: the literal pieces, {@code null} where a piece is unknown. For an
     * unknown value that a condition decides: the {@link Choice}. For open maps and values: {@link Open}.
     */
    private final Object extra;

    private Value(
            Kind kind,
            Object data,
            SourceRange at,
            Origin origin,
            boolean sensitive,
            List<Reference> references,
            Object extra) {
        this.kind = kind;
        this.data = data;
        this.at = at;
        this.origin = origin;
        this.sensitive = sensitive;
        this.references = references;
        this.extra = extra;
    }

    private static Value make(Kind kind, Object data, SourceRange at) {
        return new Value(kind, data, Objects.requireNonNull(at), Origin.LITERAL, false, List.of(), null);
    }

    /** Not written; {@code at} is the place of the nearest thing that is, as a rule the resource or block. */
    public static Value absent(SourceRange at) {
        return make(Kind.ABSENT, null, at);
    }

    public static Value nullAt(SourceRange at) {
        return make(Kind.NULL, null, at);
    }

    public static Value bool(boolean value, SourceRange at) {
        return make(Kind.BOOL, value, at);
    }

    public static Value number(BigDecimal value, SourceRange at) {
        return make(Kind.NUMBER, value, at);
    }

    public static Value number(long value, SourceRange at) {
        return make(Kind.NUMBER, BigDecimal.valueOf(value), at);
    }

    public static Value text(String value, SourceRange at) {
        return make(Kind.TEXT, Objects.requireNonNull(value), at);
    }

    public static Value list(List<Value> items, SourceRange at) {
        return make(Kind.LIST, List.copyOf(items), at);
    }

    public static Value map(Map<String, Value> entries, SourceRange at) {
        return make(Kind.MAP, OrderedMap.copyOf(entries), at);
    }

    /**
     * Not knowable from the code alone.
     *
     * @param reason why, as the end of a sentence, e.g. {@code variable 'cidr' has no default}
     */
    public static Value unknown(Notice reason, SourceRange at) {
        return make(Kind.UNKNOWN, Objects.requireNonNull(reason), at);
    }

    /**
     * Text of which some pieces are known, e.g. {@code "arn:aws:s3:::${bucket}/*"}.
     *
     * @param pieces literal pieces in order, {@code null} for each unknown piece
     */
    public static Value unknownText(Notice reason, List<String> pieces, SourceRange at) {
        return new Value(
                Kind.UNKNOWN,
                Objects.requireNonNull(reason),
                at,
                Origin.LITERAL,
                false,
                List.of(),
                Collections.unmodifiableList(new ArrayList<>(pieces)));
    }

    /** The same unknown value, of which is known what it is in either case of a condition. */
    public Value withChoice(Choice choice) {
        return new Value(kind, data, at, origin, sensitive, references, choice);
    }

    /** Nobody knows whether it is written at all: unknown, but not even that there is something. */
    public static Value open(Notice reason, SourceRange at) {
        return new Value(
                Kind.UNKNOWN, Objects.requireNonNull(reason), at, Origin.LITERAL, false, List.of(), new Open(reason));
    }

    /** The same map, which may hold more than is known: what it does not hold is {@link #open}, not absent. */
    public Value opened(Notice reason) {
        return kind == Kind.MAP ? new Value(kind, data, at, origin, sensitive, references, new Open(reason)) : this;
    }

    /**
     * Of a map: whether it may hold more than is known. Of something unknown: whether it may as well not be written, so
     * that it must not count as set.
     */
    public boolean isOpen() {
        return extra instanceof Open;
    }

    /** The mark of what is not described in full. */
    private record Open(Notice reason) {}

    public Value withOrigin(Origin newOrigin) {
        return new Value(kind, data, at, newOrigin, sensitive, references, extra);
    }

    /** The same value with a source and marks, all at once. */
    public Value with(Origin newOrigin, boolean newSensitive, Collection<Reference> newReferences) {
        return newOrigin == origin && newSensitive == sensitive && newReferences.equals(references)
                ? this
                : new Value(kind, data, at, newOrigin, newSensitive, List.copyOf(newReferences), extra);
    }

    public Value withSensitive(boolean newSensitive) {
        return newSensitive == sensitive ? this : new Value(kind, data, at, origin, newSensitive, references, extra);
    }

    /** The same value with the resources or names it was computed from. */
    public Value withReferences(Collection<Reference> newReferences) {
        return new Value(kind, data, at, origin, sensitive, List.copyOf(newReferences), extra);
    }

    public Value at(SourceRange newPlace) {
        return new Value(kind, data, newPlace, origin, sensitive, references, extra);
    }

    /** The same value at the place of another, with its origin, references and sensitivity: a translation of it. */
    public Value likeSourceOf(Value other) {
        return new Value(kind, data, other.at, other.origin, other.sensitive, other.references, extra);
    }

    /** An unknown text of which nothing shall count as known: what is computed from it shares no pieces with it. */
    public Value withoutPieces() {
        return kind == Kind.UNKNOWN && extra != null
                ? new Value(kind, data, at, origin, sensitive, references, null)
                : this;
    }

    /** Text together with the document it encodes ({@code jsonencode}, a policy document), positions kept. */
    public Value withDocument(Value document) {
        return new Value(kind, data, at, origin, sensitive, references, document);
    }

    public Kind kind() {
        return kind;
    }

    /** Where it is written; for an absent value the place of the enclosing block. */
    public SourceRange at() {
        return at;
    }

    public Origin origin() {
        return origin;
    }

    /** Whether the code marks it as sensitive: it must not be printed. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** Resources and names this value was computed from; empty for literals. */
    public List<Reference> references() {
        return references;
    }

    /** Not written, or written as null: the documented default is in force. */
    public boolean isAbsent() {
        return kind == Kind.ABSENT || kind == Kind.NULL;
    }

    public boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    /** Written with a known value. */
    public boolean isKnown() {
        return !isAbsent() && !isUnknown();
    }

    /** Why it is unknown, or why an open map is not known in full; empty for other kinds. */
    public Notice reason() {
        return kind == Kind.UNKNOWN ? (Notice) data : extra instanceof Open open ? open.reason() : Notice.NONE;
    }

    /** For unknown text the known pieces in order with {@code null} for unknown ones; else empty. */
    @SuppressWarnings("unchecked")
    public List<String> pieces() {
        return kind == Kind.UNKNOWN && extra instanceof List<?> list ? (List<String>) list : List.of();
    }

    /** What an unknown value is in either case of a condition, if one decides it. */
    public Optional<Choice> choice() {
        return extra instanceof Choice choice ? Optional.of(choice) : Optional.empty();
    }

    /** The document that this text encodes, if a reader knew it. */
    public Optional<Value> document() {
        return extra instanceof Value document ? Optional.of(document) : Optional.empty();
    }

    /** The text as written; also of numbers and booleans, as both languages convert them. */
    public Optional<String> asText() {
        return switch (kind) {
            case TEXT -> Optional.of((String) data);
            case BOOL -> Optional.of(data.toString());
            case NUMBER -> Optional.of(plain((BigDecimal) data));
            default -> Optional.empty();
        };
    }

    /** The truth value; the texts {@code true} and {@code false} (any case) count, as AWS and Terraform convert them. */
    public Trilean asBool() {
        return switch (kind) {
            case BOOL -> Trilean.of((Boolean) data);
            case TEXT ->
                "true".equalsIgnoreCase((String) data)
                        ? Trilean.TRUE
                        : "false".equalsIgnoreCase((String) data) ? Trilean.FALSE : Trilean.UNKNOWN;
            default -> Trilean.UNKNOWN;
        };
    }

    /** The number; text of a number counts. */
    public Optional<BigDecimal> asNumber() {
        if (kind == Kind.NUMBER) {
            return Optional.of((BigDecimal) data);
        }
        if (kind == Kind.TEXT) {
            String text = ((String) data).strip();
            if (text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
                return Optional.of(new BigDecimal(text));
            }
        }
        return Optional.empty();
    }

    /** The items of a list; a single known value counts as a list of one; empty when absent, unknown or a map. */
    @SuppressWarnings("unchecked")
    public List<Value> items() {
        return switch (kind) {
            case LIST -> (List<Value>) data;
            case BOOL, NUMBER, TEXT -> List.of(this);
            default -> List.of();
        };
    }

    /** The items of a list, or the value itself as the only one unless it is absent. Maps and unknowns count too. */
    public List<Value> itemsOrSelf() {
        if (kind == Kind.LIST) {
            return items();
        }
        return isAbsent() ? List.of() : List.of(this);
    }

    /** The entries of a map in written order; empty for other kinds. */
    @SuppressWarnings("unchecked")
    public OrderedMap<Value> entries() {
        return kind == Kind.MAP ? (OrderedMap<Value>) data : OrderedMap.copyOf(Map.of());
    }

    /**
     * The value behind a key of a map. Unknown stays unknown; on a list of one (a Terraform block) the first item is
     * asked; text that encodes a document answers from it; anything else answers absent at this place.
     */
    public Value get(String key) {
        return switch (kind) {
            case MAP -> {
                Value found = entries().get(key);
                yield found != null ? found : extra instanceof Open open ? open(open.reason(), at) : absent(at);
            }
            case UNKNOWN ->
                extra instanceof Value document
                        ? document.get(key)
                        : extra instanceof Choice choice
                                ? withChoice(choice.get(key))
                                : pieces().isEmpty() ? this : absent(at);
            case TEXT -> extra instanceof Value document ? document.get(key) : absent(at);
            case LIST -> items().isEmpty() ? absent(at) : items().get(0).get(key);
            default -> absent(at);
        };
    }

    /** The value behind a dotted path of keys, see {@link #get(String)}. */
    public Value path(String dotted) {
        Value value = this;
        int from = 0;
        while (from <= dotted.length()) {
            int dot = dotted.indexOf('.', from);
            int to = dot < 0 ? dotted.length() : dot;
            value = value.get(dotted.substring(from, to));
            from = to + 1;
        }
        return value;
    }

    /** Whether this is the given text: unknown stays unknown unless the known pieces already exclude it. */
    public Trilean isText(String expected) {
        if (kind == Kind.UNKNOWN) {
            return pieces().isEmpty() || couldBe(expected) ? Trilean.UNKNOWN : Trilean.FALSE;
        }
        return Trilean.of(asText().map(expected::equals).orElse(false));
    }

    private boolean couldBe(String expected) {
        List<String> pieces = pieces();
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        int known = pieces.stream()
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
        return known <= expected.length()
                && (first == null || expected.startsWith(first))
                && (last == null || expected.endsWith(last));
    }

    /** A short form for messages: quoted text, plain numbers, {@code (sensitive)} for secrets, ellipsis when long. */
    public String display(Language language) {
        if (sensitive) {
            return ValueNotice.SENSITIVE.in(language);
        }
        return switch (kind) {
            case ABSENT -> ValueNotice.NOT_SET.in(language);
            case NULL -> "null";
            case UNKNOWN -> ValueNotice.UNKNOWN.with(data).in(language);
            case TEXT -> '"' + shorten((String) data) + '"';
            case BOOL -> data.toString();
            case NUMBER -> plain((BigDecimal) data);
            case LIST ->
                shorten(items().stream()
                        .map(item -> item.display(language))
                        .toList()
                        .toString());
            case MAP -> shorten(entries().keySet().toString());
        };
    }

    /** The same for a notice, which does not know its language. */
    public Notice displayed() {
        return new Displayed(this);
    }

    private static String shorten(String text) {
        return text.length() <= MAX_TEXT_IN_MESSAGES ? text : text.substring(0, MAX_TEXT_IN_MESSAGES - 1) + "…";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
    }

    /** Equality of content: places, origins and references do not count. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Value that) || kind != that.kind) {
            return false;
        }
        return kind == Kind.NUMBER
                ? ((BigDecimal) data).compareTo((BigDecimal) that.data) == 0
                : Objects.equals(data, that.data) && (kind != Kind.UNKNOWN || Objects.equals(extra, that.extra));
    }

    @Override
    public int hashCode() {
        return kind == Kind.NUMBER ? plain((BigDecimal) data).hashCode() : Objects.hash(kind, data);
    }

    @Override
    public String toString() {
        return display(Language.EN);
    }

    /** How a value is shown, for a notice. */
    private record Displayed(Value value) implements Notice {
        @Override
        public String in(Language language) {
            return value.display(language);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
