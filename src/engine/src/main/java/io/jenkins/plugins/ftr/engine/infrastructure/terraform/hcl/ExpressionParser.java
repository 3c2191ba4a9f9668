package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression.Entry;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression.Operator;
import io.jenkins.plugins.ftr.engine.source.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Recursive descent over expressions, from the loosest binding operator to the tightest. */
class ExpressionParser extends Cursor {
    /** Beyond this a number is a bomb, not a value: writing it out would fill the memory. */
    private static final int MAX_EXPONENT = 5_000;

    private final TemplateParser templates = new TemplateParser(this);

    ExpressionParser(SourceText source, Limits limits, Names names) {
        super(source, limits, names);
    }

    TemplateParser templates() {
        return templates;
    }

    final Expression expression() {
        enter();
        space();
        int from = pos;
        Expression condition = binary(1);
        int to = pos;
        space();
        if (!take('?')) {
            pos = to;
            leave();
            return condition;
        }
        Expression then = expression();
        expect(':', HclNotice.BETWEEN_RESULTS);
        Expression otherwise = expression();
        leave();
        return new Expression.Conditional(condition, then, otherwise, source.range(from, pos));
    }

    /** An expression inside brackets: line ends do not matter. */
    final Expression bracketed() {
        boolean outer = ignoreNewlines;
        ignoreNewlines = true;
        Expression inner = expression();
        space();
        ignoreNewlines = outer;
        return inner;
    }

    private Expression binary(int weakest) {
        space();
        int from = pos;
        Expression left = unary();
        while (true) {
            int to = pos;
            space();
            Operator operator = peekOperator();
            if (operator == null || operator.strength() < weakest) {
                pos = to;
                return left;
            }
            pos += width(operator);
            Expression right = binary(operator.strength() + 1);
            left = new Expression.Binary(operator, left, right, source.range(from, pos));
        }
    }

    private static int width(Operator operator) {
        return switch (operator) {
            case OR, AND, EQUAL, NOT_EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL -> 2;
            default -> 1;
        };
    }

    private Operator peekOperator() {
        char next = peek(1);
        return switch (peek()) {
            case '|' -> next == '|' ? Operator.OR : null;
            case '&' -> next == '&' ? Operator.AND : null;
            case '=' -> next == '=' ? Operator.EQUAL : null;
            case '!' -> next == '=' ? Operator.NOT_EQUAL : null;
            case '<' -> next == '=' ? Operator.LESS_OR_EQUAL : Operator.LESS;
            case '>' -> next == '=' ? Operator.GREATER_OR_EQUAL : Operator.GREATER;
            case '+' -> Operator.ADD;
            case '-' -> Operator.SUBTRACT;
            case '*' -> Operator.MULTIPLY;
            case '/' -> Operator.DIVIDE;
            case '%' -> Operator.MODULO;
            default -> null;
        };
    }

    private Expression unary() {
        space();
        char c = peek();
        if (c != '-' && c != '!') {
            return postfix();
        }
        enter();
        int from = pos++;
        Expression operand = unary();
        leave();
        return new Expression.Unary(c == '!', operand, source.range(from, pos));
    }

    private Expression postfix() {
        int from = pos;
        return traversals(primary(), from);
    }

    /** What may follow a term: attributes, indexes and splats. */
    private Expression traversals(Expression term, int from) {
        Expression current = term;
        while (true) {
            int before = pos;
            space();
            char c = peek();
            if (c == '.' && !at("...")) {
                pos++;
                space();
                if (take('*')) {
                    current = new Expression.Splat(current, attributesOnly(), source.range(from, pos));
                } else {
                    current = attribute(current, from);
                }
            } else if (c == '[') {
                pos++;
                current = subscript(current, from);
            } else {
                pos = before;
                return current;
            }
        }
    }

    private Expression attribute(Expression owner, int from) {
        if (isDigit(peek())) {
            int digits = pos;
            while (isDigit(peek())) {
                pos++;
            }
            Expression index =
                    new Expression.Literal(number(text.substring(digits, pos), digits), source.range(digits, pos));
            return new Expression.Index(owner, index, source.range(from, pos));
        }
        if (!atName()) {
            throw expected(HclNotice.ATTRIBUTE_NAME);
        }
        String name = name();
        if (owner instanceof Expression.Name base) {
            List<String> names = new ArrayList<>(base.names());
            names.add(name);
            return new Expression.Name(base.root(), List.copyOf(names), source.range(from, pos));
        }
        return new Expression.GetAttribute(owner, name, source.range(from, pos));
    }

    /** The part after {@code .*}: attributes and old-style indexes apply per item, brackets to the whole list. */
    private Expression attributesOnly() {
        int from = pos;
        Expression each = new Expression.Item(source.range(Math.max(0, from - 1), from));
        while (true) {
            int before = pos;
            space();
            if (peek() != '.' || at("...")) {
                pos = before;
                return each;
            }
            pos++;
            space();
            each = attribute(each, from);
        }
    }

    private Expression subscript(Expression owner, int from) {
        boolean outer = ignoreNewlines;
        ignoreNewlines = true;
        space();
        if (peek() == '*') {
            int star = pos++;
            expect(']', HclNotice.CLOSES_SPLAT);
            ignoreNewlines = outer;
            enter();
            Expression each = traversals(new Expression.Item(source.range(star, star + 1)), star);
            leave();
            return new Expression.Splat(owner, each, source.range(from, pos));
        }
        Expression key = expression();
        expect(']', HclNotice.CLOSES_INDEX);
        ignoreNewlines = outer;
        return new Expression.Index(owner, key, source.range(from, pos));
    }

    private Expression primary() {
        char c = peek();
        int from = pos;
        if (c == '(') {
            pos++;
            Expression inner = bracketed();
            expect(')', HclNotice.CLOSES_PARENTHESIS);
            return inner;
        }
        if (c == '"') {
            return templates.quoted();
        }
        if (isDigit(c)) {
            return numberLiteral();
        }
        if (c == '[') {
            return list();
        }
        if (c == '{') {
            return object();
        }
        if (c == '<' && peek(1) == '<') {
            return templates.heredoc();
        }
        if (atName()) {
            return named(from);
        }
        throw expected(HclNotice.AN_EXPRESSION);
    }

    private Expression named(int from) {
        String name = name();
        int to = pos;
        space();
        if (peek() == '(' || at("::")) {
            return call(name, from);
        }
        pos = to;
        return switch (name) {
            case "true" -> new Expression.Literal(Boolean.TRUE, source.range(from, to));
            case "false" -> new Expression.Literal(Boolean.FALSE, source.range(from, to));
            case "null" -> new Expression.Literal(null, source.range(from, to));
            default -> path(name, from);
        };
    }

    /** A name with the attributes written directly behind it; white space before a dot is left to the caller. */
    private Expression path(String root, int from) {
        if (peek() != '.' || !isNameStart(peek(1))) {
            return new Expression.Name(root, List.of(), source.range(from, pos));
        }
        List<String> names = new ArrayList<>(2);
        do {
            pos++;
            names.add(name());
        } while (peek() == '.' && isNameStart(peek(1)));
        return new Expression.Name(root, List.copyOf(names), source.range(from, pos));
    }

    private Expression call(String first, int from) {
        StringBuilder function = new StringBuilder(first);
        while (at("::")) {
            pos += 2;
            space();
            if (!atName()) {
                throw expected(HclNotice.FUNCTION_NAME);
            }
            function.append("::").append(name());
            space();
        }
        boolean outer = ignoreNewlines;
        ignoreNewlines = true;
        space();
        if (!take('(')) {
            throw expected(HclNotice.SIGN.with('(', HclNotice.OPENS_ARGUMENTS.with(function)));
        }
        List<Expression> arguments = new ArrayList<>();
        boolean expand = false;
        space();
        while (!take(')')) {
            arguments.add(expression());
            space();
            if (at("...")) {
                pos += 3;
                expand = true;
                expect(')', HclNotice.AFTER_EXPANDED);
                break;
            }
            if (!take(',') && peek() != ')') {
                throw expected(HclNotice.ENDS_ARGUMENT.with(function));
            }
            space();
        }
        ignoreNewlines = outer;
        return new Expression.Call(function.toString(), List.copyOf(arguments), expand, source.range(from, pos));
    }

    private Expression numberLiteral() {
        int from = pos;
        while (isDigit(peek())) {
            pos++;
        }
        if (peek() == '.' && isDigit(peek(1))) {
            pos++;
            while (isDigit(peek())) {
                pos++;
            }
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if ((peek() == 'e' || peek() == 'E') && isDigit(peek(sign))) {
            pos += sign;
            while (isDigit(peek())) {
                pos++;
            }
        }
        if (atName()) {
            throw expected(HclNotice.END_OF_NUMBER);
        }
        return new Expression.Literal(number(text.substring(from, pos), from), source.range(from, pos));
    }

    private BigDecimal number(String digits, int from) {
        if (digits.length() > MAX_EXPONENT) {
            throw error(HclNotice.TOO_MANY_DIGITS, from, pos);
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs((long) number.precision() - number.scale()) <= MAX_EXPONENT
                    && Math.abs((long) number.scale()) <= MAX_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // an exponent beyond what BigDecimal holds: too large as well
        }
        throw error(HclNotice.NUMBER_TOO_LARGE, from, pos);
    }

    private Expression list() {
        int from = pos++;
        boolean outer = ignoreNewlines;
        ignoreNewlines = true;
        space();
        if (peekName().equals("for")) {
            Expression result = forExpression(from, ']');
            ignoreNewlines = outer;
            return result;
        }
        List<Expression> items = new ArrayList<>();
        while (!take(']')) {
            items.add(expression());
            space();
            if (!take(',') && peek() != ']') {
                throw expected(HclNotice.ENDS_ITEM);
            }
            space();
        }
        ignoreNewlines = outer;
        return new Expression.Tuple(List.copyOf(items), source.range(from, pos));
    }

    private Expression object() {
        int from = pos++;
        boolean outer = ignoreNewlines;
        space(true);
        if (peekName().equals("for")) {
            ignoreNewlines = true;
            Expression result = forExpression(from, '}');
            ignoreNewlines = outer;
            return result;
        }
        ignoreNewlines = false;
        List<Entry> entries = new ArrayList<>();
        while (!take('}')) {
            entries.add(entry());
            space(false);
            if (peek() != '}' && peek() != ',' && peek() != '\n') {
                throw expected(HclNotice.ENDS_ENTRY);
            }
            take(',');
            space(true);
        }
        ignoreNewlines = outer;
        return new Expression.ObjectOf(List.copyOf(entries), source.range(from, pos));
    }

    private Entry entry() {
        boolean parenthesised = peek() == '(';
        Expression key = expression();
        if (!parenthesised
                && key instanceof Expression.Name name
                && name.names().isEmpty()) {
            key = new Expression.Literal(name.root(), name.at());
        } else if (!parenthesised && key instanceof Expression.Literal literal && literal.value() instanceof Boolean) {
            key = new Expression.Literal(literal.value().toString(), literal.at());
        }
        space();
        if (peek() == '=' && peek(1) != '=' && peek(1) != '>' || peek() == ':') {
            pos++;
        } else {
            throw expected(HclNotice.AFTER_KEY);
        }
        return new Entry(key, expression());
    }

    private Expression forExpression(int from, char close) {
        name();
        String[] names = forVariables();
        space();
        if (!peekName().equals("in")) {
            throw expected(HclNotice.IN_OF_FOR);
        }
        name();
        Expression collection = expression();
        expect(':', HclNotice.AFTER_COLLECTION);
        Expression key = null;
        Expression value = expression();
        boolean grouping = false;
        space();
        if (at("=>")) {
            pos += 2;
            if (close == ']') {
                throw error(HclNotice.LIST_HAS_NO_KEY, pos - 2, pos);
            }
            key = value;
            value = expression();
            space();
            if (at("...")) {
                pos += 3;
                grouping = true;
                space();
            }
        } else if (close == '}') {
            throw expected(HclNotice.ARROW);
        }
        Expression condition = null;
        if (peekName().equals("if")) {
            name();
            condition = expression();
        }
        expect(close, HclNotice.CLOSES_FOR);
        return new Expression.For(
                names[0], names[1], collection, key, value, condition, grouping, source.range(from, pos));
    }

    private String variable() {
        space();
        if (!atName()) {
            throw expected(HclNotice.NAME_OF_VARIABLE);
        }
        return name();
    }

    /** The two names of a for directive or expression: key (empty when not named) and value. */
    final String[] forVariables() {
        String first = variable();
        space();
        if (!take(',')) {
            return new String[] {"", first};
        }
        return new String[] {first, variable()};
    }
}
