package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as Terraform has them: 512 bits of precision, written without exponent. */
final class Numbers {
    /** About 512 bits. */
    static final MathContext PRECISION = new MathContext(154, RoundingMode.HALF_EVEN);

    private static final int MAX_LENGTH = 5_000;

    private Numbers() {}

    static String format(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }

    /** The number a text spells, {@code null} when it spells none. */
    static BigDecimal parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        if (last == '.' || last == 'd' || last == 'f' || first == '.') {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && ".+-eE".indexOf(c) < 0) {
                return null;
            }
        }
        try {
            return bounded(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The number itself unless writing it out would be absurdly long, then {@code null}. */
    static BigDecimal bounded(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MAX_LENGTH
                        || Math.abs((long) number.scale()) > MAX_LENGTH
                ? null
                : number;
    }

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
