package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Recursive descent over the notation of {@link PassRule}; {@code &&} binds stronger than {@code ||}. */
final class PassRuleParser {
    /** Far above any real rule; keeps hostile input from exhausting the stack. */
    private static final int DEEPEST = 100;

    private static final int LONGEST = 50_000;

    private final String text;
    private final boolean choices;
    private final Messages messages;
    private int at;
    private int depth;

    /**
     * @param choices whether a bare id stands for "this choice is selected", as in custom lens risk rules
     */
    PassRuleParser(String text, boolean choices, Messages messages) {
        this.text = text;
        this.choices = choices;
        this.messages = messages;
    }

    static boolean isWordPart(int c) {
        return c > ' ' && "()&|!=,'\"".indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isISOControl(c);
    }

    PassExpression parse() {
        if (text.length() > LONGEST) {
            throw error(LONGEST, "rule.tooLong", LONGEST);
        }
        skipSpace();
        if (at == text.length()) {
            throw error(at, "rule.empty");
        }
        PassExpression expression = or();
        if (at < text.length()) {
            throw error(at, "rule.expectedOperator", found());
        }
        return expression;
    }

    private PassExpression or() {
        List<PassExpression> parts = new ArrayList<>(List.of(and()));
        while (accept("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new PassExpression.Or(List.copyOf(parts));
    }

    private PassExpression and() {
        List<PassExpression> parts = new ArrayList<>(List.of(unary()));
        while (accept("&&")) {
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.get(0) : new PassExpression.And(List.copyOf(parts));
    }

    private PassExpression unary() {
        if (++depth > DEEPEST) {
            throw error(at, "rule.tooDeep", DEEPEST);
        }
        PassExpression expression;
        int start = at;
        if (accept("!")) {
            expression = new PassExpression.Not(unary());
        } else if (accept("(")) {
            expression = or();
            if (!accept(")")) {
                throw error(at, "rule.unclosed", start + 1, found());
            }
        } else {
            expression = term();
        }
        depth--;
        return expression;
    }

    private PassExpression term() {
        int start = at;
        String word = word();
        if (word.isEmpty()) {
            throw error(start, "rule.expectedTerm", found());
        }
        if (choices) {
            return new PassExpression.Comparison(word, true, List.of("Yes"));
        }
        if (accept("==")) {
            return new PassExpression.Comparison(word, true, List.of(value()));
        }
        if (accept("!=")) {
            return new PassExpression.Comparison(word, false, List.of(value()));
        }
        int afterWord = at;
        if (word().equals("in")) {
            return new PassExpression.Comparison(word, true, values());
        }
        at = afterWord;
        if (word.equals("true") || word.equals("false")) {
            return new PassExpression.Constant(word.equals("true"));
        }
        throw error(at, "rule.expectedComparison", word, found());
    }

    private List<String> values() {
        if (!accept("(")) {
            throw error(at, "rule.expectedList", found());
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(value());
        } while (accept(","));
        if (!accept(")")) {
            throw error(at, "rule.unclosedList", found());
        }
        return List.copyOf(values);
    }

    private String value() {
        int start = at;
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
            int close = text.indexOf(text.charAt(at), at + 1);
            if (close < 0) {
                throw error(start, "rule.unclosedQuote");
            }
            at = close + 1;
            skipSpace();
            return text.substring(start + 1, close);
        }
        String word = word();
        if (word.isEmpty()) {
            throw error(start, "rule.expectedValue", found());
        }
        return word;
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        skipSpace();
        return word;
    }

    private boolean accept(String symbol) {
        // "!" must not swallow the first half of "!="
        if (!text.startsWith(symbol, at) || symbol.equals("!") && text.startsWith("!=", at)) {
            return false;
        }
        at += symbol.length();
        skipSpace();
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String found() {
        if (at >= text.length()) {
            return messages.get("rule.foundEnd");
        }
        int end = at;
        while (end < text.length() && end - at < 20 && isWordPart(text.charAt(end))) {
            end++;
        }
        return "'" + text.substring(at, Math.max(end, text.offsetByCodePoints(at, 1))) + "'";
    }

    private PassRuleException error(int position, String key, Object... arguments) {
        return new PassRuleException(
                position + 1, messages.get("rule.position", position + 1, messages.get(key, arguments)));
    }
}
