package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works out expressions as Terraform does, see <a
 * href="https://developer.hashicorp.com/terraform/language/expressions">Expressions</a>; what depends on something unknown
 * is unknown and keeps its references. Stateless.
 */
public final class Evaluator implements Expression.Visitor<Datum, Env> {
    private static final Evaluator INSTANCE = new Evaluator();

    private Evaluator() {}

    /**
     * The value of an expression.
     *
     * @throws EvalException when Terraform would refuse it
     */
    public static Datum evaluate(Expression expression, Env env) {
        Budget budget = env.scope().budget();
        budget.enter(expression.at());
        try {
            return expression.accept(INSTANCE, env);
        } finally {
            budget.leave();
        }
    }

    @Override
    public Datum literal(Expression.Literal node, Env env) {
        Object value = node.value();
        if (value instanceof String text) {
            return Datum.text(text, node.at());
        }
        if (value instanceof BigDecimal number) {
            return Datum.number(number, node.at());
        }
        return value == null ? Datum.nullAt(node.at()) : Datum.bool((Boolean) value, node.at());
    }

    @Override
    public Datum template(Expression.Template node, Env env) {
        if (node.wrapped()) {
            return evaluate(node.parts().get(0), env);
        }
        TextBuilder out = new TextBuilder(node.at());
        parts(node.parts(), env, out);
        Datum result = out.build();
        if (result.kind() == Kind.STRING) {
            env.scope().budget().spend(result.text().length() >> 3, node.at());
        }
        return result;
    }

    private void parts(List<Expression> parts, Env env, TextBuilder out) {
        for (Expression part : parts) {
            if (part instanceof Expression.Literal literal && literal.value() instanceof String text) {
                out.append(text);
            } else if (part instanceof Expression.TemplateIf condition) {
                condition(condition, env, out);
            } else if (part instanceof Expression.TemplateFor loop) {
                loop(loop, env, out);
            } else {
                out.append(evaluate(part, env));
            }
        }
    }

    private void condition(Expression.TemplateIf node, Env env, TextBuilder out) {
        Datum condition = evaluate(node.condition(), env);
        Trilean truth = Operators.truthOf(condition);
        if (truth.isUnknown()) {
            out.append(Operators.unknown(node.at(), condition));
        } else {
            out.mark(condition);
            parts(truth.isTrue() ? node.then() : node.otherwise(), env, out);
        }
    }

    private void loop(Expression.TemplateFor node, Env env, TextBuilder out) {
        Datum collection = Access.force(evaluate(node.collection(), env));
        if (collection.isUnknown()) {
            out.append(collection);
            return;
        }
        out.mark(collection);
        for (Map.Entry<Datum, Datum> entry : pairs(collection, node.collection().at())) {
            parts(node.body(), bind(env, node.key(), node.value(), entry), out);
        }
    }

    private static Env bind(Env env, String key, String value, Map.Entry<Datum, Datum> entry) {
        Env inner = key.isEmpty() ? env : env.with(key, entry.getKey());
        return inner.with(value, entry.getValue());
    }

    /** Key and value of every element, in Terraform's order. */
    public static List<Map.Entry<Datum, Datum>> pairs(Datum collection, SourceRange at) {
        List<Map.Entry<Datum, Datum>> pairs = new ArrayList<>();
        if (collection.kind() == Kind.SET) {
            collection.items().forEach(item -> pairs.add(Map.entry(item, item)));
        } else if (collection.isSequence()) {
            long index = 0;
            for (Datum item : collection.items()) {
                pairs.add(Map.entry(Datum.number(index++, at), item));
            }
        } else if (collection.isMapping()) {
            new TreeMap<>(collection.entries())
                    .forEach((key, value) -> pairs.add(Map.entry(Datum.text(key, value.at()), value)));
        } else {
            throw new EvalException(EvalNotice.CANNOT_ITERATE.with(collection.described()), at);
        }
        return pairs;
    }

    @Override
    public Datum templateIf(Expression.TemplateIf node, Env env) {
        return template(new Expression.Template(List.of(node), false, node.at()), env);
    }

    @Override
    public Datum templateFor(Expression.TemplateFor node, Env env) {
        return template(new Expression.Template(List.of(node), false, node.at()), env);
    }

    @Override
    public Datum name(Expression.Name node, Env env) {
        Datum local = env.local(node.root());
        if (local == null) {
            return env.scope().name(node);
        }
        Datum value = local;
        for (String name : node.names()) {
            value = Access.attribute(value, name, node.at());
        }
        return value;
    }

    @Override
    public Datum getAttribute(Expression.GetAttribute node, Env env) {
        return Access.attribute(evaluate(node.source(), env), node.name(), node.at());
    }

    @Override
    public Datum index(Expression.Index node, Env env) {
        return Access.index(evaluate(node.source(), env), evaluate(node.key(), env), node.at());
    }

    @Override
    public Datum splat(Expression.Splat node, Env env) {
        Datum source = evaluate(node.source(), env);
        if (source.isNull()) {
            return Datum.tuple(List.of(), node.at());
        }
        Datum possible = source.kind() == Kind.LAZY ? source.lazy().possible() : null;
        if (source.kind() == Kind.UNKNOWN || possible != null) {
            Datum each = evaluate(node.each(), env.withItem(possible == null ? source : possible));
            return Datum.unknown(source.reason(), node.at(), each.allReferences())
                    .withSensitive(source.isSensitive());
        }
        if (!source.isSequence()) {
            return Datum.tuple(List.of(evaluate(node.each(), env.withItem(source))), node.at())
                    .withSensitive(source.isSensitive());
        }
        List<Datum> items = new ArrayList<>(source.items().size());
        for (Datum item : source.items()) {
            items.add(evaluate(node.each(), env.withItem(item)));
        }
        Datum result = Datum.tuple(items, node.at());
        if (source.kind() != Kind.TUPLE) {
            Type element = Unification.of(items);
            result = Datum.list(items, element == null ? Type.DYNAMIC : element, node.at());
        }
        return result.withSensitive(source.isSensitive());
    }

    @Override
    public Datum item(Expression.Item node, Env env) {
        return env.item();
    }

    @Override
    public Datum call(Expression.Call node, Env env) {
        return Functions.call(node, env);
    }

    @Override
    public Datum conditional(Expression.Conditional node, Env env) {
        Datum condition = evaluate(node.condition(), env);
        Trilean truth = Operators.truthOf(condition);
        if (truth.isUnknown()) {
            return either(node, condition, env);
        }
        Datum chosen = evaluate(truth.isTrue() ? node.then() : node.otherwise(), env);
        Datum result = unified(chosen, truth.isTrue() ? node.otherwise() : node.then(), env);
        if (OutlineCode.is(node.at())) {
            result = OutlineCode.decided(result, List.of(condition));
        }
        return condition.isSensitive() ? result.withSensitive(true) : result;
    }

    /** The result takes a type that fits both branches: {@code true ? 1 : "a"} is text. */
    private static Datum unified(Datum chosen, Expression other, Env env) {
        Kind kind = chosen.kind();
        if (kind != Kind.NUMBER && kind != Kind.BOOL && kind != Kind.TUPLE && kind != Kind.OBJECT) {
            return chosen;
        }
        try {
            Datum passedOver = evaluate(other, env);
            if (passedOver.isNull()
                    || passedOver.isUnknown()
                    || passedOver.kind() == Kind.OBJECT && passedOver.hasUnknown()) {
                return chosen;
            }
            Type type = Unification.of(List.of(chosen, passedOver));
            return type == null ? chosen : Conversion.to(type, chosen);
        } catch (EvalException e) {
            return chosen;
        }
    }

    private static Datum either(Expression.Conditional node, Datum condition, Env env) {
        Datum then = orUnknown(node.then(), env);
        Datum otherwise = orUnknown(node.otherwise(), env);
        if (!then.hasUnknown() && Operators.equal(then, otherwise).isTrue()) {
            return condition.isSensitive() ? then.withSensitive(true) : then;
        }
        Datum unknown = Operators.unknown(node.at(), condition, then, otherwise);
        // null is the same as not written
        return then.isNull() || otherwise.isNull() || then.isOpen() || otherwise.isOpen() ? unknown.asOpen() : unknown;
    }

    private static Datum orUnknown(Expression expression, Env env) {
        try {
            return evaluate(expression, env);
        } catch (EvalException e) {
            return Datum.unknown(e.notice(), expression.at(), List.of());
        }
    }

    @Override
    public Datum binary(Expression.Binary node, Env env) {
        Datum left = evaluate(node.left(), env);
        Datum right = evaluate(node.right(), env);
        Datum result = Operators.apply(node.operator(), left, right, node.at());
        return OutlineCode.is(node.at()) ? OutlineCode.decided(result, List.of(left, right)) : result;
    }

    @Override
    public Datum unary(Expression.Unary node, Env env) {
        Datum operand = evaluate(node.operand(), env);
        Datum result = Operators.negate(node.logical(), operand, node.at());
        return OutlineCode.is(node.at()) ? OutlineCode.decided(result, List.of(operand)) : result;
    }

    @Override
    public Datum tuple(Expression.Tuple node, Env env) {
        List<Datum> items = new ArrayList<>(node.items().size());
        for (Expression item : node.items()) {
            items.add(evaluate(item, env));
        }
        return Datum.tuple(items, node.at());
    }

    @Override
    public Datum objectOf(Expression.ObjectOf node, Env env) {
        OrderedMap.Builder<Datum> entries =
                new OrderedMap.Builder<>(node.entries().size());
        List<Datum> unknownKeys = new ArrayList<>();
        boolean sensitive = false;
        for (Expression.Entry entry : node.entries()) {
            Datum value = evaluate(entry.value(), env);
            if (entry.key() instanceof Expression.Literal literal && literal.value() instanceof String name) {
                entries.put(name, value);
                continue;
            }
            Datum key = evaluate(entry.key(), env);
            if (key.isNull()) {
                throw new EvalException(EvalNotice.OBJECT_KEY_NULL, entry.key().at());
            }
            key = Conversion.to(Type.STRING, key);
            sensitive |= key.isSensitive();
            if (key.isUnknown()) {
                unknownKeys.add(key);
                unknownKeys.add(value);
            } else {
                entries.put(key.text(), value);
            }
        }
        if (!unknownKeys.isEmpty()) {
            return Operators.unknown(node.at(), unknownKeys.toArray(Datum[]::new));
        }
        return Datum.object(entries.build(), node.at()).withSensitive(sensitive);
    }

    @Override
    public Datum forEach(Expression.For node, Env env) {
        Datum collection = Access.force(evaluate(node.collection(), env));
        if (collection.isUnknown()) {
            return unknownFor(node, collection, env);
        }
        ForResult result = new ForResult(node);
        for (Map.Entry<Datum, Datum> entry : pairs(collection, node.collection().at())) {
            Env inner = bind(env, node.keyName(), node.valueName(), entry);
            if (node.condition() != null) {
                Datum condition = evaluate(node.condition(), inner);
                Trilean truth = Operators.truthOf(condition);
                if (truth.isUnknown()) {
                    return Operators.unknown(node.at(), condition, collection);
                }
                result.mark(condition);
                if (truth.isFalse()) {
                    continue;
                }
            }
            Datum key = node.key() == null ? null : evaluate(node.key(), inner);
            if (!result.add(key, evaluate(node.value(), inner))) {
                return Operators.unknown(node.at(), key, collection);
            }
        }
        return result.build().withSensitive(result.isMarked() || collection.isSensitive());
    }

    /** The result is unknown, but what it would be made of keeps its references. */
    private static Datum unknownFor(Expression.For node, Datum collection, Env env) {
        Env inner = env.with(node.valueName(), collection);
        inner = node.keyName().isEmpty()
                ? inner
                : inner.with(node.keyName(), Datum.unknown(collection.reason(), node.at(), List.of()));
        Datum value = orUnknown(node.value(), inner);
        return Operators.unknown(node.at(), collection, value);
    }
}
