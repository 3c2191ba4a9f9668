package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression.Operator;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Operators on values, three-valued where an operand is unknown. */
final class Operators {
    private Operators() {}

    static Datum apply(Operator operator, Datum left, Datum right, SourceRange at) {
        Datum result =
                switch (operator) {
                    case EQUAL -> truth(equal(left, right), left, right, at);
                    case NOT_EQUAL -> truth(equal(left, right).not(), left, right, at);
                    case AND -> truth(truthOf(left).and(truthOf(right)), left, right, at);
                    case OR -> truth(truthOf(left).or(truthOf(right)), left, right, at);
                    default -> numeric(operator, left, right, at);
                };
        return result.withSensitive(left.hasSensitive() || right.hasSensitive());
    }

    /** An unknown result of values of which at least one is unknown. */
    static Datum unknown(SourceRange at, Datum... causes) {
        Notice reason = Notice.NONE;
        Set<Reference> references = new LinkedHashSet<>();
        boolean sensitive = false;
        for (Datum cause : causes) {
            if (reason == Notice.NONE && cause.hasUnknown()) {
                reason = reason(cause);
            }
            references.addAll(cause.allReferences());
            sensitive |= cause.hasSensitive();
        }
        return Datum.unknown(reason == Notice.NONE ? EvalNotice.NOT_FROM_CODE : reason, at, references)
                .withSensitive(sensitive);
    }

    /** Why a value, or the first unknown one inside it, is unknown. */
    static Notice reason(Datum value) {
        if (value.isUnknown()) {
            return value.reason();
        }
        if (value.isSequence()) {
            for (Datum item : value.items()) {
                if (item.hasUnknown()) {
                    return reason(item);
                }
            }
        }
        if (value.isMapping()) {
            for (Datum item : value.entries().values()) {
                if (item.hasUnknown()) {
                    return reason(item);
                }
            }
        }
        return Notice.NONE;
    }

    private static Datum truth(Trilean truth, Datum left, Datum right, SourceRange at) {
        return truth.isUnknown() ? unknown(at, left, right) : Datum.bool(truth.isTrue(), at);
    }

    static Trilean truthOf(Datum value) {
        Datum bool = Conversion.to(Type.BOOL, notNull(value));
        return bool.isUnknown() ? Trilean.UNKNOWN : Trilean.of(bool.bool());
    }

    private static Datum notNull(Datum value) {
        if (value.isNull()) {
            throw new EvalException(EvalNotice.NULL_VALUE, value.at());
        }
        return value;
    }

    private static Datum numeric(Operator operator, Datum left, Datum right, SourceRange at) {
        Datum first = Conversion.to(Type.NUMBER, notNull(left));
        Datum second = Conversion.to(Type.NUMBER, notNull(right));
        if (first.isUnknown() || second.isUnknown()) {
            return unknown(at, first, second);
        }
        BigDecimal a = first.number();
        BigDecimal b = second.number();
        return switch (operator) {
            case LESS -> Datum.bool(a.compareTo(b) < 0, at);
            case GREATER -> Datum.bool(a.compareTo(b) > 0, at);
            case LESS_OR_EQUAL -> Datum.bool(a.compareTo(b) <= 0, at);
            case GREATER_OR_EQUAL -> Datum.bool(a.compareTo(b) >= 0, at);
            case ADD -> number(a.add(b, Numbers.PRECISION), at);
            case SUBTRACT -> number(a.subtract(b, Numbers.PRECISION), at);
            case MULTIPLY -> number(a.multiply(b, Numbers.PRECISION), at);
            case DIVIDE -> number(divide(a, b, at), at);
            case MODULO -> number(modulo(a, b, at), at);
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    private static Datum number(BigDecimal number, SourceRange at) {
        if (Numbers.bounded(number) == null) {
            throw new EvalException(EvalNotice.TOO_MANY_DIGITS, at);
        }
        return Datum.number(number, at);
    }

    private static BigDecimal divide(BigDecimal a, BigDecimal b, SourceRange at) {
        if (b.signum() == 0) {
            throw new EvalException(EvalNotice.DIVISION_BY_ZERO, at);
        }
        return a.divide(b, Numbers.PRECISION);
    }

    private static BigDecimal modulo(BigDecimal a, BigDecimal b, SourceRange at) {
        if (b.signum() == 0) {
            throw new EvalException(EvalNotice.DIVISION_BY_ZERO, at);
        }
        BigDecimal whole = a.divide(b, Numbers.PRECISION).setScale(0, RoundingMode.DOWN);
        return a.subtract(whole.multiply(b));
    }

    /** Whether two values are equal; values of different types never are, as {@code 1} and {@code "1"}. */
    static Trilean equal(Datum first, Datum second) {
        Datum left = first;
        Datum right = second;
        if (left.isNull() && right.isNull()) {
            return Trilean.TRUE;
        }
        if (left.isNull() || right.isNull()) {
            Datum other = left.isNull() ? right : left;
            return Trilean.of(false).or(couldBeNull(other));
        }
        if (left.kind() == Kind.LAZY || right.kind() == Kind.LAZY) {
            return Trilean.UNKNOWN;
        }
        if (left.isUnknown() || right.isUnknown()) {
            return unknownEqual(left, right);
        }
        if (left.kind() != right.kind()) {
            return Trilean.FALSE;
        }
        return switch (left.kind()) {
            case BOOL -> Trilean.of(left.bool() == right.bool());
            case NUMBER -> Trilean.of(left.number().compareTo(right.number()) == 0);
            case STRING -> Trilean.of(left.text().equals(right.text()));
            case TUPLE, LIST, SET -> sequences(left, right);
            default -> mappings(left, right);
        };
    }

    private static Trilean couldBeNull(Datum value) {
        return value.kind() == Kind.UNKNOWN && value.pieces().isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE;
    }

    private static Trilean unknownEqual(Datum left, Datum right) {
        Datum text = left.pieces().isEmpty() ? right : left;
        Datum other = text == left ? right : left;
        if (!text.pieces().isEmpty() && other.kind() == Kind.STRING) {
            List<String> pieces = text.pieces();
            String first = pieces.get(0);
            String last = pieces.get(pieces.size() - 1);
            boolean excluded = first != null && !other.text().startsWith(first)
                    || last != null && !other.text().endsWith(last);
            return excluded ? Trilean.FALSE : Trilean.UNKNOWN;
        }
        return Trilean.UNKNOWN;
    }

    private static Trilean sequences(Datum left, Datum right) {
        if (left.kind() != Kind.TUPLE && !left.declared().equals(right.declared())) {
            boolean open = left.declared().kind() == Type.Kind.DYNAMIC
                    || right.declared().kind() == Type.Kind.DYNAMIC;
            if (!open) {
                return Trilean.FALSE;
            }
        }
        if (left.items().size() != right.items().size()) {
            return left.kind() == Kind.SET && (left.hasUnknown() || right.hasUnknown())
                    ? Trilean.UNKNOWN
                    : Trilean.FALSE;
        }
        Trilean all = Trilean.TRUE;
        for (int i = 0; i < left.items().size() && !all.isFalse(); i++) {
            all = all.and(equal(left.items().get(i), right.items().get(i)));
        }
        return left.kind() == Kind.SET && all.isFalse() && (left.hasUnknown() || right.hasUnknown())
                ? Trilean.UNKNOWN
                : all;
    }

    private static Trilean mappings(Datum left, Datum right) {
        if (!left.entries().keySet().equals(right.entries().keySet())) {
            return Trilean.FALSE;
        }
        Trilean all = Trilean.TRUE;
        for (Map.Entry<String, Datum> entry : left.entries().entrySet()) {
            all = all.and(equal(entry.getValue(), right.entries().get(entry.getKey())));
            if (all.isFalse()) {
                return all;
            }
        }
        return all;
    }

    static Datum negate(boolean logical, Datum operand, SourceRange at) {
        Datum result;
        if (logical) {
            Trilean truth = truthOf(operand).not();
            result = truth.isUnknown() ? unknown(at, operand) : Datum.bool(truth.isTrue(), at);
        } else {
            Datum number = Conversion.to(Type.NUMBER, notNull(operand));
            result = number.isUnknown()
                    ? unknown(at, number)
                    : Datum.number(number.number().negate(), at);
        }
        return result.withSensitive(operand.isSensitive());
    }
}
