package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Functions on sets. */
final class SetFunctions {
    private static final int MAX_PRODUCT = 100_000;

    private SetFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "setunion" -> combine(a, name);
            case "setintersection" -> combine(a, name);
            case "setsubtract" -> combine(a.expect(2), name);
            case "setproduct" -> product(a);
            default -> null;
        };
    }

    private static Datum combine(Arguments a, String name) {
        List<Datum> everything = new ArrayList<>();
        boolean unknown = false;
        for (Datum value : a.expect(1, 9999).all()) {
            List<Datum> items = a.items(value);
            everything.addAll(items);
            unknown |= value.hasUnknown();
        }
        if (unknown && !name.equals("setunion")) {
            throw new UnknownSignal(Operators.unknown(a.at(), a.all().toArray(Datum[]::new)));
        }
        Type element = Unification.of(everything);
        if (element == null) {
            throw a.fail(EvalNotice.SETS_OF_ONE_TYPE);
        }
        if (name.equals("setunion")) {
            return Conversion.set(convert(everything, element), element, a.at());
        }
        boolean intersect = name.equals("setintersection");
        List<Datum> kept = convert(a.items(0), element);
        for (Datum value : a.from(1)) {
            List<Datum> other = convert(a.items(value), element);
            Map<Object, Boolean> index = index(other);
            List<Datum> next = new ArrayList<>();
            for (Datum item : kept) {
                boolean inside = item.kind() == Kind.STRING
                        ? index.containsKey(item.text())
                        : other.stream().anyMatch(o -> Operators.equal(o, item).isTrue());
                if (inside == intersect) {
                    next.add(item);
                }
            }
            kept = next;
        }
        return Conversion.set(kept, element, a.at());
    }

    private static Map<Object, Boolean> index(List<Datum> items) {
        Map<Object, Boolean> index = new HashMap<>();
        for (Datum item : items) {
            if (item.kind() == Kind.STRING) {
                index.put(item.text(), true);
            }
        }
        return index;
    }

    private static List<Datum> convert(List<Datum> items, Type element) {
        return items.stream().map(item -> Conversion.to(element, item)).toList();
    }

    private static Datum product(Arguments a) {
        boolean lists = true;
        long size = 1;
        for (Datum value : a.expect(2, 9999).all()) {
            lists &= value.kind() != Kind.SET;
            size *= a.items(value).size();
            if (size > MAX_PRODUCT) {
                throw a.fail(EvalNotice.PRODUCT_TOO_LARGE.with(MAX_PRODUCT));
            }
        }
        List<List<Datum>> rows = new ArrayList<>();
        rows.add(List.of());
        for (Datum value : a.all()) {
            List<List<Datum>> longer = new ArrayList<>();
            for (List<Datum> row : rows) {
                for (Datum item : a.items(value)) {
                    List<Datum> copy = new ArrayList<>(row);
                    copy.add(item);
                    longer.add(copy);
                }
            }
            rows = longer;
        }
        List<Datum> tuples = new ArrayList<>();
        rows.forEach(row -> tuples.add(a.tuple(row)));
        Datum list = a.list(tuples);
        if (lists) {
            return list;
        }
        Type element = list.kind() == Kind.LIST ? list.declared() : Type.DYNAMIC;
        return Conversion.set(list.items(), element, a.at());
    }
}
