package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Functions on numbers. */
final class NumberFunctions {
    private NumberFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "abs" -> number(a.expect(1).number(0).abs(), a);
            case "ceil" -> number(a.expect(1).number(0).setScale(0, RoundingMode.CEILING), a);
            case "floor" -> number(a.expect(1).number(0).setScale(0, RoundingMode.FLOOR), a);
            case "log" -> log(a);
            case "max", "min" -> extreme(a, name.equals("max"));
            case "parseint" -> parseInt(a);
            case "pow" ->
                real(Math.pow(a.expect(2).number(0).doubleValue(), a.number(1).doubleValue()), a);
            case "signum" -> a.whole(a.expect(1).number(0).signum());
            case "sum" -> sum(a);
            default -> null;
        };
    }

    private static Datum number(BigDecimal number, Arguments a) {
        return Datum.number(number, a.at());
    }

    private static Datum real(double number, Arguments a) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw a.fail(EvalNotice.NO_FINITE_RESULT);
        }
        return number(new BigDecimal(Double.toString(number)), a);
    }

    private static Datum log(Arguments a) {
        double value = a.expect(2).number(0).doubleValue();
        return real(Math.log(value) / Math.log(a.number(1).doubleValue()), a);
    }

    private static Datum extreme(Arguments a, boolean largest) {
        BigDecimal best = null;
        for (Datum value : a.expect(1, 9999).all()) {
            BigDecimal number = a.number(value);
            if (best == null || number.compareTo(best) * (largest ? 1 : -1) > 0) {
                best = number;
            }
        }
        return number(best, a);
    }

    private static Datum parseInt(Arguments a) {
        String text = a.expect(2).text(0);
        int base = a.integer(1);
        if (base < 2 || base > 36 || text.length() > 1_000) {
            throw a.fail(EvalNotice.PARSE_INT);
        }
        try {
            return number(new BigDecimal(new BigInteger(text, base)), a);
        } catch (NumberFormatException e) {
            throw a.fail(EvalNotice.NOT_OF_BASE.with(text, base));
        }
    }

    private static Datum sum(Arguments a) {
        List<Datum> items = a.expect(1).items(0);
        if (items.isEmpty()) {
            throw a.fail(EvalNotice.EMPTY_LIST);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Datum item : items) {
            sum = sum.add(a.number(item), Numbers.PRECISION);
        }
        return number(sum, a);
    }
}
