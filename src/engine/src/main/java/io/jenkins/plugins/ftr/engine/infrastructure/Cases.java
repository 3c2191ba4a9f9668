package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cases of the conditions that values depend on: what the values are in each of them. */
public final class Cases {
    /** With more conditions there are too many cases. */
    private static final int MAX_CONDITIONS = 3;
    /** Larger values are not looked through. */
    private static final int MAX_VALUES = 20_000;

    private final Set<String> conditions = new TreeSet<>();
    private int left = MAX_VALUES;

    private Cases() {}

    /**
     * The cases of the conditions that decide some of the values.
     *
     * @return for each case its conditions and whether they hold; empty when there is no condition, or when there are too many
     */
    public static List<Map<String, Boolean>> of(Value... values) {
        Cases cases = new Cases();
        for (Value value : values) {
            cases.collect(value);
        }
        if (cases.conditions.isEmpty() || cases.conditions.size() > MAX_CONDITIONS || cases.left < 0) {
            return List.of();
        }
        List<Map<String, Boolean>> all = List.of(Map.of());
        for (String condition : cases.conditions) {
            List<Map<String, Boolean>> next = new ArrayList<>();
            for (Map<String, Boolean> one : all) {
                for (boolean holds : new boolean[] {true, false}) {
                    Map<String, Boolean> more = new LinkedHashMap<>(one);
                    more.put(condition, holds);
                    next.add(more);
                }
            }
            all = next;
        }
        return all;
    }

    private void collect(Value value) {
        if (--left < 0 || conditions.size() > MAX_CONDITIONS) {
            return;
        }
        value.choice().ifPresent(choice -> {
            conditions.add(choice.condition());
            collect(choice.then());
            collect(choice.otherwise());
        });
        switch (value.kind()) {
            case LIST -> value.items().forEach(this::collect);
            case MAP -> value.entries().values().forEach(this::collect);
            default -> {
                // nothing inside
            }
        }
    }

    /** A value in a case. */
    public static Value in(Map<String, Boolean> conditions, Value value) {
        Choice choice = value.choice().orElse(null);
        if (choice != null) {
            Boolean holds = conditions.get(choice.condition());
            return holds == null ? value : in(conditions, holds ? choice.then() : choice.otherwise());
        }
        return switch (value.kind()) {
            case LIST ->
                Value.list(
                                value.items().stream()
                                        .map(item -> in(conditions, item))
                                        .filter(item -> !item.isAbsent())
                                        .toList(),
                                value.at())
                        .likeSourceOf(value);
            case MAP -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                value.entries().forEach((key, item) -> entries.put(key, in(conditions, item)));
                yield Value.map(entries, value.at()).likeSourceOf(value);
            }
            default -> value;
        };
    }
}
