package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.math.BigDecimal;
import java.util.List;

/**
 * A node of an HCL expression, see <a href="https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md">the native
 * syntax specification</a>. Nodes are immutable and know their place.
 */
public sealed interface Expression {
    /** Where it is written. */
    SourceRange at();

    /** Calls the method of the visitor that fits this node. */
    <R, C> R accept(Visitor<R, C> visitor, C context);

    /** Null, a boolean, a {@link BigDecimal} or a text. */
    record Literal(Object value, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.literal(this, context);
        }
    }

    /**
     * A quoted or heredoc template. A single interpolation and nothing else in quotes is no template but that expression
     * itself ({@code wrapped}).
     */
    record Template(List<Expression> parts, boolean wrapped, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.template(this, context);
        }
    }

    /** The {@code if} directive of a template. */
    record TemplateIf(Expression condition, List<Expression> then, List<Expression> otherwise, SourceRange at)
            implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.templateIf(this, context);
        }
    }

    /** The {@code for} directive of a template; {@code key} is empty when only the value is named. */
    record TemplateFor(String key, String value, Expression collection, List<Expression> body, SourceRange at)
            implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.templateFor(this, context);
        }
    }

    /** A name in scope with the attribute names written directly behind it: {@code var.x}, {@code aws_vpc.main.id}. */
    record Name(String root, List<String> names, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.name(this, context);
        }

        /** As written, dotted. */
        public String dotted() {
            return names.isEmpty() ? root : root + "." + String.join(".", names);
        }
    }

    /** {@code source.name} where the source is not a plain name. */
    record GetAttribute(Expression source, String name, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.getAttribute(this, context);
        }
    }

    /** {@code source[key]}, also the older {@code source.0}. */
    record Index(Expression source, Expression key, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.index(this, context);
        }
    }

    /** {@code source[*]…} and {@code source.*…}: {@code each} is evaluated per item, with {@link Item} as the item. */
    record Splat(Expression source, Expression each, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.splat(this, context);
        }
    }

    /** The current item of the innermost splat. */
    record Item(SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.item(this, context);
        }
    }

    /** A function call; {@code expand} when the last argument is followed by an ellipsis. */
    record Call(String function, List<Expression> arguments, boolean expand, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.call(this, context);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(Expression condition, Expression then, Expression otherwise, SourceRange at)
            implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.conditional(this, context);
        }
    }

    /** An operator between two operands. */
    record Binary(Operator operator, Expression left, Expression right, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.binary(this, context);
        }
    }

    /** Negation, arithmetic ({@code -}) or logical ({@code !}). */
    record Unary(boolean logical, Expression operand, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.unary(this, context);
        }
    }

    /** {@code [a, b]}. */
    record Tuple(List<Expression> items, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.tuple(this, context);
        }
    }

    /** <code>{a = b}</code>. */
    record ObjectOf(List<Entry> entries, SourceRange at) implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.objectOf(this, context);
        }
    }

    /** One entry of an object; a bare name as key is a literal text. */
    record Entry(Expression key, Expression value) {}

    /**
     * A for expression, of a tuple when {@code key} is {@code null}, else of an object.
     *
     * @param keyName name of the key variable, empty when not named
     * @param valueName name of the value variable
     * @param condition filter, may be {@code null}
     * @param grouping whether values of equal keys are grouped ({@code ...})
     */
    record For(
            String keyName,
            String valueName,
            Expression collection,
            Expression key,
            Expression value,
            Expression condition,
            boolean grouping,
            SourceRange at)
            implements Expression {
        @Override
        public <R, C> R accept(Visitor<R, C> visitor, C context) {
            return visitor.forEach(this, context);
        }
    }

    /** Operators in order of binding. */
    enum Operator {
        OR(1),
        AND(2),
        EQUAL(3),
        NOT_EQUAL(3),
        LESS(4),
        GREATER(4),
        LESS_OR_EQUAL(4),
        GREATER_OR_EQUAL(4),
        ADD(5),
        SUBTRACT(5),
        MULTIPLY(6),
        DIVIDE(6),
        MODULO(6);

        private final int strength;

        Operator(int strength) {
            this.strength = strength;
        }

        /** How tightly it binds; higher binds tighter. */
        public int strength() {
            return strength;
        }
    }

    /** One method per kind of node. */
    interface Visitor<R, C> {
        R literal(Literal node, C context);

        R template(Template node, C context);

        R templateIf(TemplateIf node, C context);

        R templateFor(TemplateFor node, C context);

        R name(Name node, C context);

        R getAttribute(GetAttribute node, C context);

        R index(Index node, C context);

        R splat(Splat node, C context);

        R item(Item node, C context);

        R call(Call node, C context);

        R conditional(Conditional node, C context);

        R binary(Binary node, C context);

        R unary(Unary node, C context);

        R tuple(Tuple node, C context);

        R objectOf(ObjectOf node, C context);

        R forEach(For node, C context);
    }
}
