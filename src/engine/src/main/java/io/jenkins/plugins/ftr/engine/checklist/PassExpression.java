package io.jenkins.plugins.ftr.engine.checklist;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A parsed condition over answers. */
sealed interface PassExpression {
    /** Name of the free text in a rule. */
    String RESPONSE = "response";

    boolean holds(Map<String, String> answers, String response);

    /** Hands over every comparison, in written order. */
    void comparisons(Consumer<Comparison> to);

    /** The expression in the notation of pass rules, with no more parentheses than needed. */
    String write();

    /** This expression as a rule. */
    default PassRule toRule(String text) {
        Set<String> ids = new LinkedHashSet<>();
        comparisons(comparison -> {
            if (!comparison.id.equals(RESPONSE)) {
                ids.add(comparison.id);
            }
        });
        return new ParsedPassRule(this, Collections.unmodifiableSet(ids), text);
    }

    /** A rule together with the text it came from. */
    record ParsedPassRule(PassExpression expression, Set<String> questionIds, String text) implements PassRule {
        @Override
        public boolean holds(Map<String, String> answers, String response) {
            return expression.holds(answers, response == null ? "" : response);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code true} or {@code false}. */
    record Constant(boolean value) implements PassExpression {
        @Override
        public boolean holds(Map<String, String> answers, String response) {
            return value;
        }

        @Override
        public void comparisons(Consumer<Comparison> to) {
            // mentions none
        }

        @Override
        public String write() {
            return Boolean.toString(value);
        }
    }

    /** One answer, or the response, compared with a set of values. */
    record Comparison(String id, boolean equal, List<String> values) implements PassExpression {
        @Override
        public boolean holds(Map<String, String> answers, String response) {
            String actual = id.equals(RESPONSE) ? response : answers.get(id);
            return values.stream().anyMatch(value -> AnswerValue.same(value, actual)) == equal;
        }

        @Override
        public void comparisons(Consumer<Comparison> to) {
            to.accept(this);
        }

        @Override
        public String write() {
            if (values.size() == 1) {
                return id + (equal ? "==" : "!=") + quoted(values.get(0));
            }
            String in = id + " in (" + values.stream().map(Comparison::quoted).collect(Collectors.joining(",")) + ")";
            return equal ? in : "!(" + in + ")";
        }

        private static String quoted(String value) {
            boolean plain = !value.isEmpty() && value.chars().allMatch(PassRuleParser::isWordPart);
            return plain ? value : value.indexOf('\'') < 0 ? "'" + value + "'" : '"' + value + '"';
        }
    }

    /** Holds when the other does not. */
    record Not(PassExpression of) implements PassExpression {
        @Override
        public boolean holds(Map<String, String> answers, String response) {
            return !of.holds(answers, response);
        }

        @Override
        public void comparisons(Consumer<Comparison> to) {
            of.comparisons(to);
        }

        @Override
        public String write() {
            return of instanceof Constant || of instanceof Not ? "!" + of.write() : "!(" + of.write() + ")";
        }
    }

    /** Holds when all do. */
    record And(List<PassExpression> parts) implements PassExpression {
        @Override
        public boolean holds(Map<String, String> answers, String response) {
            return parts.stream().allMatch(part -> part.holds(answers, response));
        }

        @Override
        public void comparisons(Consumer<Comparison> to) {
            parts.forEach(part -> part.comparisons(to));
        }

        @Override
        public String write() {
            return parts.stream()
                    .map(part -> part instanceof Or ? "(" + part.write() + ")" : part.write())
                    .collect(Collectors.joining(" && "));
        }
    }

    /** Holds when any does. */
    record Or(List<PassExpression> parts) implements PassExpression {
        @Override
        public boolean holds(Map<String, String> answers, String response) {
            return parts.stream().anyMatch(part -> part.holds(answers, response));
        }

        @Override
        public void comparisons(Consumer<Comparison> to) {
            parts.forEach(part -> part.comparisons(to));
        }

        @Override
        public String write() {
            return parts.stream().map(PassExpression::write).collect(Collectors.joining(" || "));
        }
    }
}
