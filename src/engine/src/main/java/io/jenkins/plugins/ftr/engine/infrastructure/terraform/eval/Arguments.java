package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a call. Typed access converts as Terraform does; it throws {@link EvalException} where Terraform would
 * refuse and {@link UnknownSignal} where the value is unknown.
 */
final class Arguments {
    private final String function;
    private final List<Datum> values;
    private final Env env;
    private final SourceRange at;

    Arguments(String function, List<Datum> values, Env env, SourceRange at) {
        this.function = function;
        this.values = values;
        this.env = env;
        this.at = at;
    }

    SourceRange at() {
        return at;
    }

    Env env() {
        return env;
    }

    int count() {
        return values.size();
    }

    List<Datum> all() {
        return values;
    }

    /** An argument as it is. */
    Datum raw(int index) {
        return values.get(index);
    }

    /** Checks the number of arguments. */
    Arguments expect(int least, int most) {
        if (values.size() < least || values.size() > most) {
            throw fail(EvalNotice.ARGUMENT_COUNT.with(
                    least == most ? least : EvalNotice.RANGE.with(least, most > 99 ? EvalNotice.ANY_NUMBER_OF : most),
                    values.size()));
        }
        return this;
    }

    Arguments expect(int exactly) {
        return expect(exactly, exactly);
    }

    EvalException fail(Notice message) {
        return new EvalException(EvalNotice.FUNCTION.with(function, message), at);
    }

    /** An argument that is neither null nor unknown as a whole. */
    Datum known(int index) {
        return known(values.get(index));
    }

    Datum known(Datum value) {
        if (value.isUnknown()) {
            throw new UnknownSignal(value);
        }
        if (value.isNull()) {
            throw fail(EvalNotice.NULL_ARGUMENT);
        }
        return value;
    }

    String text(int index) {
        return text(values.get(index));
    }

    String text(Datum value) {
        return Conversion.to(Type.STRING, known(value)).text();
    }

    BigDecimal number(int index) {
        return number(values.get(index));
    }

    BigDecimal number(Datum value) {
        return Conversion.to(Type.NUMBER, known(value)).number();
    }

    int integer(int index) {
        BigDecimal number = number(index);
        if (!Numbers.isWhole(number) || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw fail(EvalNotice.NEEDS_WHOLE_NUMBER_FOUND.with(Numbers.format(number)));
        }
        return number.intValue();
    }

    boolean bool(Datum value) {
        return Conversion.to(Type.BOOL, known(value)).bool();
    }

    /** The items of a list, tuple or set. */
    List<Datum> items(int index) {
        return items(values.get(index));
    }

    List<Datum> items(Datum value) {
        Datum sequence = known(Access.force(value));
        if (!sequence.isSequence()) {
            throw fail(EvalNotice.NEEDS_LIST_FOUND.with(sequence.described()));
        }
        return sequence.items();
    }

    Map<String, Datum> entries(int index) {
        return entries(values.get(index));
    }

    Map<String, Datum> entries(Datum value) {
        Datum mapping = known(Access.force(value));
        if (!mapping.isMapping()) {
            throw fail(EvalNotice.NEEDS_MAP_FOUND.with(mapping.described()));
        }
        return mapping.entries();
    }

    /** The arguments from an index on. */
    List<Datum> from(int index) {
        return values.subList(Math.min(index, values.size()), values.size());
    }

    Datum text(String value) {
        env.scope().budget().spend(value.length() >> 3, at);
        return Datum.text(value, at);
    }

    Datum whole(long value) {
        return Datum.number(value, at);
    }

    Datum bool(boolean value) {
        return Datum.bool(value, at);
    }

    Datum tuple(List<Datum> items) {
        return Datum.tuple(items, at);
    }

    /** A list of the common type of the items, a tuple when they have none. */
    Datum list(List<Datum> items) {
        Type element = Unification.of(items);
        return element == null ? Datum.tuple(items, at) : Conversion.to(Type.list(element), Datum.tuple(items, at));
    }

    Datum textList(List<String> items) {
        return Datum.list(items.stream().map(this::text).toList(), Type.STRING, at);
    }

    Datum unknown(Notice reason) {
        return Datum.unknown(reason, at, List.of());
    }

    boolean isKind(int index, Kind kind) {
        return values.get(index).kind() == kind;
    }
}
