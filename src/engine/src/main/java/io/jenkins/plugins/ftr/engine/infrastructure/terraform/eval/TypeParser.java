package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the type constraint of a variable, as {@code map(object({ name = string, size = optional(number, 1) }))}. */
public final class TypeParser {
    private TypeParser() {}

    /**
     * The type an expression names.
     *
     * @param env for the defaults of optional attributes
     * @throws EvalException when it names none
     */
    public static Type parse(Expression expression, Env env) {
        if (expression instanceof Expression.Name name && name.names().isEmpty()) {
            return byName(name.root(), name.at());
        }
        if (expression instanceof Expression.Literal literal && literal.value() instanceof String text) {
            return byName(text, literal.at());
        }
        if (expression instanceof Expression.Call call) {
            return constructed(call, env);
        }
        throw refuse(expression.at());
    }

    private static EvalException refuse(SourceRange at) {
        return new EvalException(EvalNotice.NO_TYPE, at);
    }

    private static Type byName(String name, SourceRange at) {
        return switch (name) {
            case "string" -> Type.STRING;
            case "number" -> Type.NUMBER;
            case "bool" -> Type.BOOL;
            case "any" -> Type.DYNAMIC;
            case "list" -> Type.list(Type.DYNAMIC);
            case "set" -> Type.set(Type.DYNAMIC);
            case "map" -> Type.map(Type.DYNAMIC);
            default -> throw refuse(at);
        };
    }

    private static Type constructed(Expression.Call call, Env env) {
        if (call.arguments().size() != 1) {
            throw refuse(call.at());
        }
        Expression argument = call.arguments().get(0);
        return switch (call.function()) {
            case "list" -> Type.list(parse(argument, env));
            case "set" -> Type.set(parse(argument, env));
            case "map" -> Type.map(parse(argument, env));
            case "tuple" -> tuple(argument, env);
            case "object" -> object(argument, env);
            default -> throw refuse(call.at());
        };
    }

    private static Type tuple(Expression argument, Env env) {
        if (!(argument instanceof Expression.Tuple tuple)) {
            throw refuse(argument.at());
        }
        List<Type> items = new ArrayList<>();
        tuple.items().forEach(item -> items.add(parse(item, env)));
        return Type.tuple(items);
    }

    private static Type object(Expression argument, Env env) {
        if (!(argument instanceof Expression.ObjectOf object)) {
            throw refuse(argument.at());
        }
        Map<String, Type> attributes = new LinkedHashMap<>();
        Map<String, Datum> defaults = new LinkedHashMap<>();
        for (Expression.Entry entry : object.entries()) {
            if (!(entry.key() instanceof Expression.Literal literal && literal.value() instanceof String name)) {
                throw refuse(entry.key().at());
            }
            if (entry.value() instanceof Expression.Call optional
                    && optional.function().equals("optional")) {
                if (optional.arguments().isEmpty()) {
                    throw refuse(optional.at());
                }
                attributes.put(name, parse(optional.arguments().get(0), env));
                defaults.put(
                        name,
                        optional.arguments().size() > 1
                                ? Evaluator.evaluate(optional.arguments().get(1), env)
                                : Datum.nullAt(SourceRange.UNKNOWN));
            } else {
                attributes.put(name, parse(entry.value(), env));
            }
        }
        return Type.object(attributes, defaults);
    }
}
