package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** The verbs of <a href="https://developer.hashicorp.com/terraform/language/functions/format">format</a>. */
final class Format {
    private static final int MAX_WIDTH = 10_000;

    private final String pattern;
    private final List<Datum> values;
    private final Arguments a;
    private final TextBuilder out;
    private int pos;
    private int next;
    private int highest;
    private boolean minus;
    private boolean plus;
    private boolean blank;
    private boolean zero;
    private boolean sharp;
    private int width;
    private int precision;

    private Format(String pattern, List<Datum> values, Arguments a) {
        this.pattern = pattern;
        this.values = values;
        this.a = a;
        this.out = new TextBuilder(a.at());
    }

    static Datum apply(String pattern, List<Datum> values, Arguments a) {
        Format format = new Format(pattern, values, a);
        format.run();
        return format.out.build();
    }

    private void run() {
        boolean indexed = false;
        while (pos < pattern.length()) {
            int percent = pattern.indexOf('%', pos);
            if (percent < 0) {
                out.append(pattern.substring(pos));
                pos = pattern.length();
                break;
            }
            out.append(pattern.substring(pos, percent));
            pos = percent + 1;
            indexed |= verb();
        }
        if (!indexed && highest < values.size()) {
            throw a.fail(EvalNotice.FORMAT_VALUES.with(values.size(), highest));
        }
    }

    private char peek() {
        if (pos >= pattern.length()) {
            throw a.fail(EvalNotice.FORMAT_ENDS);
        }
        return pattern.charAt(pos);
    }

    private int digits() {
        int value = -1;
        while (peek() >= '0' && peek() <= '9') {
            value = Math.max(value, 0) * 10 + (peek() - '0');
            if (value > MAX_WIDTH) {
                throw a.fail(EvalNotice.FORMAT_WIDTH.with(MAX_WIDTH));
            }
            pos++;
        }
        return value;
    }

    /** Reads and applies one verb; answers whether it named its argument by number. */
    private boolean verb() {
        if (peek() == '%') {
            pos++;
            out.append("%");
            return false;
        }
        minus = plus = blank = zero = sharp = false;
        for (boolean more = true; more; ) {
            switch (peek()) {
                case '-' -> minus = true;
                case '+' -> plus = true;
                case ' ' -> blank = true;
                case '0' -> zero = true;
                case '#' -> sharp = true;
                default -> more = false;
            }
            pos += more ? 1 : 0;
        }
        width = digits();
        precision = -1;
        if (peek() == '.') {
            pos++;
            precision = Math.max(0, digits());
        }
        boolean indexed = false;
        if (peek() == '[') {
            pos++;
            next = digits() - 1;
            indexed = true;
            if (next < 0 || peek() != ']') {
                throw a.fail(EvalNotice.FORMAT_ARGUMENT);
            }
            pos++;
        }
        char verb = peek();
        pos++;
        if (next >= values.size()) {
            throw a.fail(EvalNotice.FORMAT_TOO_FEW);
        }
        Datum value = values.get(next++);
        highest = Math.max(highest, next);
        one(verb, value);
        return indexed;
    }

    private void one(char verb, Datum value) {
        Datum forced = Access.force(value);
        if (forced.isUnknown() || forced.hasUnknown()) {
            out.append(forced.kind() == Kind.UNKNOWN && width < 0 ? forced : Operators.unknown(a.at(), forced));
            return;
        }
        out.mark(value);
        switch (verb) {
            case 'v' -> any(forced);
            case 't' -> pad(Conversion.to(Type.BOOL, a.known(forced)).bool() ? "true" : "false");
            case 's' -> text(forced);
            case 'q' -> pad(JsonCodec.quote(a.text(forced)));
            case 'b', 'd', 'o', 'x', 'X' -> integer(verb, forced);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real(verb, a.number(forced));
            default -> throw a.fail(EvalNotice.FORMAT_VERB.with(verb));
        }
    }

    private void any(Datum value) {
        if (sharp || value.isNull() || value.isComposite()) {
            pad(JsonCodec.encode(value));
        } else if (value.kind() == Kind.NUMBER) {
            real('g', value.number());
        } else {
            text(value);
        }
    }

    private void text(Datum value) {
        String text = a.text(value);
        pad(precision >= 0 ? Graphemes.cut(text, 0, precision) : text);
    }

    private void pad(String text) {
        int missing = width - Graphemes.count(text);
        String gap = missing > 0 ? (zero && !minus ? "0" : " ").repeat(missing) : "";
        out.append(minus ? text + gap : gap + text);
    }

    private String signed(boolean negative) {
        return negative ? "-" : plus ? "+" : blank ? " " : "";
    }

    private void number(String sign, String digits) {
        int missing = width - sign.length() - digits.length();
        if (missing <= 0) {
            out.append(sign + digits);
        } else if (minus) {
            out.append(sign + digits + " ".repeat(missing));
        } else {
            out.append(zero ? sign + "0".repeat(missing) + digits : " ".repeat(missing) + sign + digits);
        }
    }

    private void integer(char verb, Datum value) {
        if ((verb == 'x' || verb == 'X') && value.kind() == Kind.STRING && Numbers.parse(value.text()) == null) {
            throw a.fail(EvalNotice.FORMAT_NUMBER.with(verb));
        }
        if (!Numbers.isWhole(a.number(value))) {
            throw a.fail(EvalNotice.FORMAT_WHOLE_NUMBER.with(verb));
        }
        BigInteger whole = a.number(value).toBigInteger();
        String digits = whole.abs().toString(verb == 'b' ? 2 : verb == 'o' ? 8 : verb == 'd' ? 10 : 16);
        String prefix = !sharp ? "" : verb == 'x' ? "0x" : verb == 'X' ? "0X" : verb == 'o' ? "0" : "";
        digits = prefix + (verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits);
        if (precision > digits.length()) {
            digits = "0".repeat(precision - digits.length()) + digits;
        }
        number(signed(whole.signum() < 0), digits);
    }

    private void real(char verb, BigDecimal value) {
        BigDecimal size = value.abs();
        String digits =
                switch (Character.toLowerCase(verb)) {
                    case 'f' ->
                        size.setScale(precision < 0 ? 6 : precision, RoundingMode.HALF_EVEN)
                                .toPlainString();
                    case 'e' -> scientific(size, precision < 0 ? 6 : precision);
                    default -> general(size);
                };
        number(signed(value.signum() < 0), Character.isUpperCase(verb) ? digits.toUpperCase(Locale.ROOT) : digits);
    }

    private static String scientific(BigDecimal size, int decimals) {
        if (size.signum() == 0) {
            return "0" + (decimals > 0 ? "." + "0".repeat(decimals) : "") + "e+00";
        }
        BigDecimal rounded = size.round(new java.math.MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.unscaledValue().toString();
        digits = digits + "0".repeat(Math.max(0, decimals + 1 - digits.length()));
        String mantissa = digits.charAt(0) + (decimals > 0 ? "." + digits.substring(1, decimals + 1) : "");
        return mantissa + exponent(exponent);
    }

    private static String exponent(int exponent) {
        int size = Math.abs(exponent);
        return "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
    }

    /** The shortest form; scientific for exponents below -4 and from 6 (or the precision) on. */
    private String general(BigDecimal size) {
        BigDecimal value = precision < 0
                ? size
                : size.round(new java.math.MathContext(Math.max(1, precision), RoundingMode.HALF_EVEN));
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        int limit = precision < 0 ? 6 : Math.max(1, precision);
        if (exponent < -4 || exponent >= limit) {
            return scientific(stripped, stripped.precision() - 1);
        }
        return stripped.toPlainString();
    }
}
