package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum.Kind;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls Terraform's built-in functions, see <a href="https://developer.hashicorp.com/terraform/language/functions">the
 * function reference</a>. Those that need the time, randomness or the network answer unknown.
 */
final class Functions {
    private Functions() {}

    static Datum call(Expression.Call node, Env env) {
        String name = node.function().startsWith("core::") ? node.function().substring(6) : node.function();
        if (name.equals("try") || name.equals("can")) {
            return name.equals("try") ? attempt(node, env) : can(node, env);
        }
        List<Datum> values = new ArrayList<>(node.arguments().size());
        Datum spread = values(node, env, values);
        Arguments arguments = new Arguments(name, values, env, node.at());
        if (spread != null) {
            return unknown(arguments, spread);
        }
        Datum result;
        try {
            result = dispatch(name, arguments);
        } catch (UnknownSignal signal) {
            result = unknown(arguments, signal.datum());
        }
        env.scope().budget().spend(result.isComposite() ? result.nodes() >> 3 : 0, node.at());
        Datum decorated = decorate(name, result, arguments);
        return OutlineCode.is(node.at()) ? OutlineCode.decided(decorated, arguments.all()) : decorated;
    }

    /** Works out the arguments; answers the expanded last one when it is unknown, as then their number is. */
    private static Datum values(Expression.Call node, Env env, List<Datum> values) {
        int last = node.arguments().size() - 1;
        for (int i = 0; i <= last; i++) {
            Datum value = Evaluator.evaluate(node.arguments().get(i), env);
            if (i < last || !node.expand()) {
                values.add(value);
            } else if (value.isUnknown()) {
                return value;
            } else if (value.isSequence()) {
                boolean sensitive = value.isSensitive();
                value.items().forEach(item -> values.add(sensitive ? item.withSensitive(true) : item));
            } else {
                throw new EvalException(EvalNotice.EXPANDS_LISTS.with(value.described()), node.at());
            }
        }
        return null;
    }

    private static Datum dispatch(String name, Arguments arguments) {
        Datum result = CollectionFunctions.call(name, arguments);
        result = result == null ? StringFunctions.call(name, arguments) : result;
        result = result == null ? TypeFunctions.call(name, arguments) : result;
        result = result == null ? NumberFunctions.call(name, arguments) : result;
        result = result == null ? SetFunctions.call(name, arguments) : result;
        result = result == null ? EncodingFunctions.call(name, arguments) : result;
        result = result == null ? RegexFunctions.call(name, arguments) : result;
        result = result == null ? NetworkFunctions.call(name, arguments) : result;
        result = result == null ? HashFunctions.call(name, arguments) : result;
        result = result == null ? TimeFunctions.call(name, arguments) : result;
        result = result == null ? FileFunctions.call(name, arguments) : result;
        if (result != null) {
            return result;
        }
        if (name.startsWith("provider::")) {
            return unknown(arguments, arguments.unknown(EvalNotice.PROVIDER_FUNCTION.with(name)));
        }
        throw new EvalException(EvalNotice.NO_FUNCTION.with(name), arguments.at());
    }

    private static Datum unknown(Arguments arguments, Datum cause) {
        Set<Reference> references = new LinkedHashSet<>(cause.allReferences());
        arguments.all().forEach(value -> references.addAll(value.allReferences()));
        return Datum.unknown(cause.reason(), arguments.at(), references);
    }

    /** Results of sensitive arguments are sensitive; single values keep what they were computed from. */
    private static Datum decorate(String name, Datum result, Arguments arguments) {
        if (name.equals("nonsensitive") || name.equals("issensitive")) {
            return result;
        }
        boolean sensitive = result.isSensitive();
        Set<Reference> references = null;
        for (Datum value : arguments.all()) {
            sensitive |= value.isSensitive() || value.hasSensitive() && !result.isComposite();
            if (!result.isComposite() && !value.references().isEmpty() && !name.equals("length")) {
                references = references == null ? new LinkedHashSet<>(result.references()) : references;
                references.addAll(value.references());
            }
        }
        Datum marked = result.withSensitive(sensitive);
        return references == null ? marked : marked.withReferences(references);
    }

    /** The first argument that evaluates without error. */
    private static Datum attempt(Expression.Call node, Env env) {
        EvalException last = null;
        for (Expression argument : node.arguments()) {
            try {
                return Evaluator.evaluate(argument, env);
            } catch (EvalException e) {
                last = e;
            }
        }
        throw last == null ? new EvalException(EvalNotice.TRY_ARGUMENT, node.at()) : last;
    }

    private static Datum can(Expression.Call node, Env env) {
        if (node.arguments().size() != 1) {
            throw new EvalException(EvalNotice.CAN_ARGUMENT, node.at());
        }
        try {
            Datum value = Evaluator.evaluate(node.arguments().get(0), env);
            return value.isUnknown() && value.kind() != Kind.LAZY
                    ? Operators.unknown(node.at(), value)
                    : Datum.bool(true, node.at());
        } catch (EvalException e) {
            return Datum.bool(false, node.at());
        }
    }
}
