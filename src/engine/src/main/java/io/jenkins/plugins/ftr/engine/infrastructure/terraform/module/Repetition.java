package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Access;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Conversion;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Evaluator;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Type;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often a block exists, by {@code count} or {@code for_each}.
 *
 * @param kind single, numbered, keyed, or not known
 * @param instances one per instance; a single one without key when not known
 */
record Repetition(Kind kind, List<Instance> instances) {
    /** How instances are told apart. */
    enum Kind {
        SINGLE,
        COUNT,
        FOR_EACH,
        UNKNOWN
    }

    /**
     * One instance.
     *
     * @param key empty, {@code [0]} or {@code ["a"]}
     * @param name the bare key of {@code for_each}, else empty
     * @param env names in force, with {@code each} and {@code count}
     */
    record Instance(String key, String name, Env env) {}

    /**
     * Works out the repetition of a block.
     *
     * @param what the block, for messages
     */
    static Repetition of(Block block, Env env, RootContext root, String what) {
        Attribute count = block.body().attributes().get("count");
        Attribute forEach = block.body().attributes().get("for_each");
        Attribute deciding = count != null ? count : forEach;
        if (deciding == null) {
            return new Repetition(Kind.SINGLE, List.of(new Instance("", "", env)));
        }
        Datum value;
        try {
            value = Access.force(Evaluator.evaluate(deciding.value(), env));
            return count != null ? counted(value, deciding, env, root, what) : keyed(value, deciding, env, root, what);
        } catch (EvalException e) {
            return unknown(deciding, e.notice(), List.of(), env, root, what);
        }
    }

    private static Repetition unknown(
            Attribute deciding, Notice reason, Iterable<Reference> references, Env env, RootContext root, String what) {
        List<Reference> causes = new ArrayList<>();
        references.forEach(causes::add);
        if (!root.budget().isExhausted() && !what.startsWith("data.") && !what.contains(".data.")) {
            root.run().unresolved(deciding.at(), ModuleNotice.NUMBER_OF.with(deciding.name(), what), reason);
        }
        SourceRange at = deciding.at();
        Datum datum = Datum.unknown(reason, at, causes);
        Env inner = deciding.name().equals("count")
                ? env.with("count", Datum.object(Map.of("index", datum), at))
                : env.with("each", each(datum, datum, at));
        return new Repetition(Kind.UNKNOWN, List.of(new Instance("", "", inner)));
    }

    private static Datum each(Datum key, Datum value, SourceRange at) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        entries.put("key", key);
        entries.put("value", value);
        return Datum.object(entries, at);
    }

    private static Repetition counted(Datum value, Attribute deciding, Env env, RootContext root, String what) {
        if (value.isUnknown()) {
            return unknown(deciding, value.reason(), value.allReferences(), env, root, what);
        }
        if (value.isNull()) {
            return unknown(deciding, ModuleNotice.IS_NULL, List.of(), env, root, what);
        }
        BigDecimal number = Conversion.to(Type.NUMBER, value).number();
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            return unknown(deciding, ModuleNotice.NO_WHOLE_NUMBER, List.of(), env, root, what);
        }
        if (number.compareTo(BigDecimal.valueOf(root.limits().instances())) > 0) {
            return unknown(deciding, tooMany(number.toBigInteger(), root), List.of(), env, root, what);
        }
        List<Instance> instances = new ArrayList<>(number.intValue());
        for (int i = 0; i < number.intValue(); i++) {
            Datum index = Datum.object(Map.of("index", Datum.number(i, deciding.at())), deciding.at());
            instances.add(new Instance("[" + i + "]", "", env.with("count", index)));
        }
        return new Repetition(Kind.COUNT, instances);
    }

    private static Notice tooMany(Number number, RootContext root) {
        return ModuleNotice.TOO_MANY_INSTANCES.with(number, root.limits().instances());
    }

    private static Repetition keyed(Datum value, Attribute deciding, Env env, RootContext root, String what) {
        boolean unknownKeys = value.isSequence() && value.hasUnknown();
        if (value.isUnknown() || unknownKeys) {
            Set<Reference> references = value.allReferences();
            Notice reason = unknownKeys ? reasonInside(value) : value.reason();
            return unknown(deciding, reason, references, env, root, what);
        }
        if (value.isNull()) {
            return unknown(deciding, ModuleNotice.IS_NULL, List.of(), env, root, what);
        }
        int size = value.isSequence()
                ? value.items().size()
                : value.isMapping() ? value.entries().size() : 0;
        if (size > root.limits().instances()) {
            return unknown(deciding, tooMany(size, root), List.of(), env, root, what);
        }
        List<Instance> instances = new ArrayList<>(size);
        for (Map.Entry<Datum, Datum> pair : Evaluator.pairs(value, deciding.at())) {
            Datum key = value.isSequence() ? pair.getValue() : pair.getKey();
            String name = Conversion.to(Type.STRING, key).text();
            Datum item = each(key.at(deciding.at()), pair.getValue(), deciding.at());
            instances.add(new Instance("[\"" + escape(name) + "\"]", name, env.with("each", item)));
        }
        return new Repetition(Kind.FOR_EACH, instances);
    }

    private static Notice reasonInside(Datum value) {
        return value.items().stream()
                .filter(Datum::isUnknown)
                .findFirst()
                .map(Datum::reason)
                .orElse(ModuleNotice.KEYS_UNKNOWN);
    }

    private static String escape(String key) {
        return key.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** The value that a reference to the whole block has. */
    Datum value(List<Datum> items, SourceRange at, Reference reference, Notice reason) {
        return switch (kind) {
            case SINGLE -> items.get(0);
            case COUNT -> Datum.tuple(items, at);
            case FOR_EACH -> {
                Map<String, Datum> entries = new LinkedHashMap<>();
                for (int i = 0; i < items.size(); i++) {
                    entries.put(instances.get(i).name(), items.get(i));
                }
                yield Datum.object(entries, at);
            }
            case UNKNOWN -> {
                boolean numbered = instances.get(0).env().local("each") == null;
                yield Datum.lazy(new PossibleInstances(items.get(0), numbered, reference, reason), at);
            }
        };
    }
}
