package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Functions on lists and maps. */
final class CollectionFunctions {
    private static final int MAX_RANGE = 1024;

    private CollectionFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "alltrue" -> quantified(a, true);
            case "anytrue" -> quantified(a, false);
            case "chunklist" -> chunks(a);
            case "coalesce" -> coalesce(a);
            case "coalescelist" -> coalesceList(a);
            case "compact" -> compact(a);
            case "concat" -> concat(a);
            case "contains" -> contains(a);
            case "distinct" -> distinct(a);
            case "element" -> element(a);
            case "flatten" -> flatten(a);
            case "index" -> index(a);
            case "keys" -> keys(a);
            case "length" -> length(a);
            case "list" -> a.list(a.all());
            case "lookup" -> lookup(a);
            case "map" -> map(a);
            case "matchkeys" -> matchKeys(a);
            case "merge" -> merge(a);
            case "one" -> one(a);
            case "range" -> range(a);
            case "reverse" -> reverse(a);
            case "slice" -> slice(a);
            case "sort" -> sort(a);
            case "transpose" -> transpose(a);
            case "values" -> values(a);
            case "zipmap" -> zipmap(a);
            default -> null;
        };
    }

    private static Datum like(Arguments a, Datum source, List<Datum> items) {
        return source.kind() == Kind.TUPLE ? a.tuple(items) : Datum.list(items, source.declared(), a.at());
    }

    private static Datum quantified(Arguments a, boolean all) {
        Trilean truth = Trilean.of(all);
        for (Datum item : a.expect(1).items(0)) {
            Trilean one = item.isNull() ? Trilean.FALSE : Operators.truthOf(item);
            truth = all ? truth.and(one) : truth.or(one);
        }
        if (truth.isUnknown()) {
            return Operators.unknown(a.at(), a.raw(0));
        }
        return a.bool(truth.isTrue());
    }

    private static Datum chunks(Arguments a) {
        List<Datum> items = a.expect(2).items(0);
        int size = a.integer(1);
        if (size < 0) {
            throw a.fail(EvalNotice.NEEDS_POSITIVE_SIZE);
        }
        if (size == 0) {
            size = Math.max(1, items.size());
        }
        List<Datum> chunks = new ArrayList<>();
        for (int i = 0; i < items.size(); i += size) {
            chunks.add(like(a, a.raw(0), items.subList(i, Math.min(items.size(), i + size))));
        }
        return a.list(chunks);
    }

    private static Datum coalesce(Arguments a) {
        Type type = Unification.of(a.all());
        for (Datum value : a.all()) {
            if (value.isUnknown() && value.pieces().isEmpty()) {
                throw new UnknownSignal(value);
            }
            if (value.isNull()) {
                continue;
            }
            Datum converted = type == null ? value : Conversion.to(type, value);
            if (converted.kind() == Kind.STRING && converted.text().isEmpty()) {
                continue;
            }
            return converted;
        }
        throw a.fail(EvalNotice.ALL_NULL_OR_EMPTY);
    }

    private static Datum coalesceList(Arguments a) {
        for (Datum value : a.all()) {
            if (value.isNull()) {
                continue;
            }
            if (!a.items(value).isEmpty()) {
                return value;
            }
        }
        throw a.fail(EvalNotice.ALL_LISTS_EMPTY);
    }

    private static Datum compact(Arguments a) {
        List<Datum> kept = new ArrayList<>();
        for (Datum item : a.expect(1).items(0)) {
            if (item.isUnknown() && item.pieces().isEmpty()) {
                throw new UnknownSignal(item);
            }
            if (!item.isNull() && (item.isUnknown() || !a.text(item).isEmpty())) {
                kept.add(Conversion.to(Type.STRING, item));
            }
        }
        return Datum.list(kept, Type.STRING, a.at());
    }

    private static Datum concat(Arguments a) {
        List<Datum> items = new ArrayList<>();
        boolean lists = true;
        boolean sensitive = false;
        for (Datum value : a.expect(1, 9999).all()) {
            items.addAll(a.items(value));
            lists &= value.kind() == Kind.LIST;
            sensitive |= value.isSensitive();
        }
        Datum result = lists ? a.list(items) : a.tuple(items);
        return result.withSensitive(sensitive);
    }

    private static Datum contains(Arguments a) {
        List<Datum> items = a.expect(2).items(0);
        Datum wanted = Access.force(a.raw(1));
        Datum list = a.raw(0);
        Trilean found = Trilean.FALSE;
        for (Datum item : items) {
            found = found.or(Operators.equal(item, wanted));
        }
        return found.isUnknown() ? Operators.unknown(a.at(), list, wanted) : a.bool(found.isTrue());
    }

    private static Datum distinct(Arguments a) {
        a.expect(1).items(0);
        List<Datum> items = a.items(Conversion.to(Type.list(Type.DYNAMIC), Access.force(a.raw(0))));
        List<Datum> kept = new ArrayList<>();
        java.util.Set<Object> texts = new java.util.HashSet<>();
        for (Datum item : items) {
            boolean fresh = item.kind() == Kind.STRING
                    ? texts.add(item.text())
                    : kept.stream()
                            .noneMatch(other -> Operators.equal(other, item).isTrue());
            if (fresh) {
                kept.add(item);
            }
            a.env().scope().budget().spend(item.kind() == Kind.STRING ? 1 : kept.size(), a.at());
        }
        return a.list(kept);
    }

    private static Datum element(Arguments a) {
        List<Datum> items = a.expect(2).items(0);
        if (a.raw(0).kind() == Kind.SET) {
            throw a.fail(EvalNotice.NEEDS_LIST_NOT_SET);
        }
        int index = a.integer(1);
        if (items.isEmpty()) {
            throw a.fail(EvalNotice.EMPTY_LIST);
        }
        return items.get(Math.floorMod(index, items.size()));
    }

    private static Datum flatten(Arguments a) {
        List<Datum> items = new ArrayList<>();
        flatten(a, a.expect(1).raw(0), items);
        return a.tuple(items);
    }

    private static void flatten(Arguments a, Datum value, List<Datum> into) {
        for (Datum item : a.items(value)) {
            if (item.isSequence()) {
                flatten(a, item, into);
            } else {
                into.add(item);
            }
        }
    }

    private static Datum index(Arguments a) {
        List<Datum> items = a.expect(2).items(0);
        for (int i = 0; i < items.size(); i++) {
            Trilean equal = Operators.equal(items.get(i), a.raw(1));
            if (equal.isUnknown()) {
                return Operators.unknown(a.at(), items.get(i), a.raw(1));
            }
            if (equal.isTrue()) {
                return a.whole(i);
            }
        }
        throw a.fail(EvalNotice.ITEM_NOT_FOUND);
    }

    private static Datum keys(Arguments a) {
        List<Datum> keys = new ArrayList<>();
        for (Map.Entry<String, Datum> entry : new TreeMap<>(a.expect(1).entries(0)).entrySet()) {
            keys.add(Datum.text(entry.getKey(), entry.getValue().at()));
        }
        return a.known(Access.force(a.raw(0))).kind() == Kind.OBJECT
                ? a.tuple(keys)
                : Datum.list(keys, Type.STRING, a.at());
    }

    private static Datum values(Arguments a) {
        List<Datum> values = new ArrayList<>(new TreeMap<>(a.expect(1).entries(0)).values());
        Datum source = a.known(Access.force(a.raw(0)));
        return source.kind() == Kind.OBJECT ? a.tuple(values) : Datum.list(values, source.declared(), a.at());
    }

    private static Datum length(Arguments a) {
        Datum value = a.expect(1).known(Access.force(a.raw(0)));
        if (value.isSequence()) {
            if (value.kind() == Kind.SET && value.items().size() > 1 && value.hasUnknown()) {
                throw new UnknownSignal(Operators.unknown(a.at(), value));
            }
            return a.whole(value.items().size());
        }
        if (value.isMapping()) {
            return a.whole(value.entries().size());
        }
        if (value.kind() == Kind.STRING) {
            return a.whole(Graphemes.count(value.text()));
        }
        throw a.fail(EvalNotice.NEEDS_LIST_MAP_OR_TEXT.with(value.described()));
    }

    private static Datum lookup(Arguments a) {
        Map<String, Datum> entries = a.expect(2, 3).entries(0);
        String key = a.text(1);
        Datum found = a.raw(0).kind() == Kind.LAZY ? entries.get(key) : a.raw(0).entry(key);
        if (found != null) {
            return found;
        }
        if (a.count() == 3) {
            Datum source = a.raw(0);
            return source.kind() == Kind.MAP && source.declared() != null
                    ? Conversion.to(source.declared(), a.raw(2))
                    : a.raw(2);
        }
        throw a.fail(EvalNotice.KEY_NOT_FOUND.with(key));
    }

    private static Datum map(Arguments a) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < a.count(); i += 2) {
            entries.put(a.text(i), a.raw(i + 1));
        }
        return Conversion.to(Type.map(Type.DYNAMIC), Datum.object(entries, a.at()));
    }

    private static Datum matchKeys(Arguments a) {
        List<Datum> values = a.expect(3).items(0);
        List<Datum> keys = a.items(1);
        List<Datum> wanted = a.items(2);
        if (values.size() != keys.size()) {
            throw a.fail(EvalNotice.TWO_LISTS_OF_ONE_LENGTH);
        }
        List<Datum> kept = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Datum key = keys.get(i);
            Trilean found = Trilean.FALSE;
            for (Datum candidate : wanted) {
                found = found.or(
                        key.isPrimitive() && candidate.isPrimitive()
                                ? Trilean.of(a.text(key).equals(a.text(candidate)))
                                : Operators.equal(key, candidate));
            }
            if (found.isUnknown()) {
                return Operators.unknown(a.at(), a.raw(1), a.raw(2));
            }
            if (found.isTrue()) {
                kept.add(values.get(i));
            }
        }
        return like(a, a.raw(0), kept);
    }

    private static Datum merge(Arguments a) {
        Map<String, Datum> merged = new LinkedHashMap<>();
        boolean maps = true;
        boolean sensitive = false;
        for (Datum value : a.all()) {
            if (value.isNull()) {
                continue;
            }
            Datum forced = a.known(Access.force(value));
            Map<String, Datum> entries = a.entries(forced);
            maps &= forced.kind() == Kind.MAP;
            sensitive |= value.isSensitive();
            merged.putAll(entries);
        }
        Datum object = Datum.object(merged, a.at());
        if (maps && !merged.isEmpty()) {
            Type element = Unification.of(merged.values());
            object = element == null ? object : Conversion.to(Type.map(element), object);
        }
        return object.withSensitive(sensitive);
    }

    private static Datum one(Arguments a) {
        Datum value = a.expect(1).known(Access.force(a.raw(0)));
        if (!value.isSequence()) {
            throw a.fail(EvalNotice.NEEDS_LIST_SET_OR_TUPLE.with(value.described()));
        }
        List<Datum> items = value.items();
        if (items.size() > 1) {
            throw a.fail(EvalNotice.AT_MOST_ONE_ITEM.with(items.size()));
        }
        return items.isEmpty() ? Datum.nullAt(a.at()) : items.get(0);
    }

    private static Datum range(Arguments a) {
        a.expect(1, 3);
        BigDecimal start = a.count() == 1 ? BigDecimal.ZERO : a.number(0);
        BigDecimal limit = a.count() == 1 ? a.number(0) : a.number(1);
        BigDecimal step =
                a.count() == 3 ? a.number(2) : limit.compareTo(start) < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        if (step.signum() == 0 || (limit.compareTo(start) < 0) != (step.signum() < 0) && limit.compareTo(start) != 0) {
            throw a.fail(EvalNotice.STEP_LEADS_AWAY);
        }
        List<Datum> numbers = new ArrayList<>();
        for (BigDecimal n = start; n.compareTo(limit) * step.signum() < 0; n = n.add(step)) {
            if (numbers.size() >= MAX_RANGE) {
                throw a.fail(EvalNotice.RANGE_TOO_LONG.with(MAX_RANGE));
            }
            numbers.add(Datum.number(n, a.at()));
        }
        return Datum.list(numbers, Type.NUMBER, a.at());
    }

    private static Datum reverse(Arguments a) {
        List<Datum> items = new ArrayList<>(a.expect(1).items(0));
        Collections.reverse(items);
        return a.raw(0).kind() == Kind.TUPLE
                ? a.tuple(items)
                : Datum.list(items, a.raw(0).declared(), a.at());
    }

    private static Datum slice(Arguments a) {
        if (a.expect(3).raw(0).kind() == Kind.UNKNOWN && a.integer(1) >= 0 && a.integer(2) >= a.integer(1)) {
            return unknownItems(a, a.raw(0), a.integer(2) - a.integer(1));
        }
        List<Datum> items = a.items(0);
        if (a.raw(0).kind() == Kind.SET) {
            throw a.fail(EvalNotice.NEEDS_LIST_NOT_SET);
        }
        int from = a.integer(1);
        int to = a.integer(2);
        if (from < 0 || to < from || to > items.size()) {
            throw a.fail(EvalNotice.SLICE_BOUNDS.with(items.size(), from, to));
        }
        return like(a, a.raw(0), items.subList(from, to));
    }

    /** What is cut out of an unknown list has a known length, or the cut is an error. */
    private static Datum unknownItems(Arguments a, Datum list, int size) {
        if (size > MAX_RANGE) {
            throw new UnknownSignal(list);
        }
        return a.tuple(Collections.nCopies(size, Datum.unknown(list.reason(), a.at(), list.references())));
    }

    private static Datum sort(Arguments a) {
        List<Datum> items = new ArrayList<>();
        for (Datum item : a.expect(1).items(0)) {
            items.add(Conversion.to(Type.STRING, a.known(item)));
        }
        items.sort((x, y) -> x.text().compareTo(y.text()));
        return Datum.list(items, Type.STRING, a.at());
    }

    private static Datum transpose(Arguments a) {
        Map<String, List<Datum>> turned = new TreeMap<>();
        for (Map.Entry<String, Datum> entry : new TreeMap<>(a.expect(1).entries(0)).entrySet()) {
            for (Datum item : a.items(entry.getValue())) {
                turned.computeIfAbsent(a.text(item), key -> new ArrayList<>()).add(a.text(entry.getKey()));
            }
        }
        Map<String, Datum> entries = new LinkedHashMap<>();
        turned.forEach((key, items) -> entries.put(key, Datum.list(items, Type.STRING, a.at())));
        return Datum.map(entries, Type.list(Type.STRING), a.at());
    }

    private static Datum zipmap(Arguments a) {
        List<Datum> keys = a.expect(2).items(0);
        List<Datum> values = a.items(1);
        if (keys.size() != values.size()) {
            throw a.fail(EvalNotice.KEYS_AND_VALUES.with(keys.size(), values.size()));
        }
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            entries.put(a.text(keys.get(i)), values.get(i));
        }
        Datum source = a.raw(1);
        return source.kind() == Kind.TUPLE
                ? Datum.object(entries, a.at())
                : Datum.map(entries, source.declared(), a.at());
    }
}
